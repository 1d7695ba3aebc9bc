// The reader's own choice of light or dark, put in place before anything is drawn. Nothing is kept until they choose.
try {
  const choice = localStorage.getItem("insyn-theme");
  if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
} catch {
  // Storage is closed to us: what the system says stands.
}
