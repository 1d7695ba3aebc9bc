#!/usr/bin/env python3
"""Writes insyn.1 from what the program says of itself, in one language:
`insyn --experimental-dump-help --messages sv | packaging/man.py DATE VERSION sv`. Without a language: English."""
import json
import sys

# What a manual says besides the help, by language: headings, and what the help does not tell.
WORDS = {
    "en": {
        "manual": "User commands", "NAME": "NAME", "SYNOPSIS": "SYNOPSIS", "DESCRIPTION": "DESCRIPTION",
        "COMMANDS": "COMMANDS", "ENVIRONMENT": "ENVIRONMENT", "STATUS": "EXIT STATUS", "FILES": "FILES",
        "command": "command", "options": "options", "one of": "One of",
        "LANG": "The language of help and messages: Swedish, Finnish, or else English.",
        "NO_COLOR": "Messages have no colours.",
        "INSYN_SHARE": "The folder with the default theme and the texts to begin with.",
        "0": "Nothing is wrong; there may be warnings.",
        "1": "Problems in the content, which were told. What was published before is as it was.",
        "64": "The command line is wrong.", "70": "A fault of insyn itself.",
        "doc": "Guides in Swedish and Finnish, the reference, and a page for each problem.",
        "share": "The default theme and the texts to begin with.",
    },
    "sv": {
        "manual": "Användarkommandon", "NAME": "NAMN", "SYNOPSIS": "SYNOPSIS", "DESCRIPTION": "BESKRIVNING",
        "COMMANDS": "KOMMANDON", "ENVIRONMENT": "MILJÖ", "STATUS": "SLUTKODER", "FILES": "FILER",
        "command": "kommando", "options": "tillägg", "one of": "Ett av",
        "LANG": "Språket i hjälp och meddelanden: svenska, finska eller annars engelska.",
        "NO_COLOR": "Meddelanden har inga färger.",
        "INSYN_SHARE": "Mappen med standardtemat och texterna att börja med.",
        "0": "Inget är fel; det kan finnas varningar.",
        "1": "Problem i innehållet, som har visats. Det som redan var publicerat är orört.",
        "64": "Något är fel på kommandoraden.", "70": "Ett fel i själva programmet.",
        "doc": "Vägledningar på svenska och finska, referensen och en sida om varje problem.",
        "share": "Standardtemat och texterna att börja med.",
    },
    "fi": {
        "manual": "Käyttäjän komennot", "NAME": "NIMI", "SYNOPSIS": "KÄYTTÖ", "DESCRIPTION": "KUVAUS",
        "COMMANDS": "KOMENNOT", "ENVIRONMENT": "YMPÄRISTÖ", "STATUS": "LOPETUSKOODIT", "FILES": "TIEDOSTOT",
        "command": "komento", "options": "valinnat", "one of": "Jokin näistä",
        "LANG": "Ohjeiden ja ilmoitusten kieli: suomi, ruotsi tai muutoin englanti.",
        "NO_COLOR": "Ilmoituksissa ei ole värejä.",
        "INSYN_SHARE": "Kansio, jossa ovat oletusteema ja aloitustekstit.",
        "0": "Mitään ei ole vialla; varoituksia voi olla.",
        "1": "Sisällössä on ongelmia, joista kerrottiin. Aiemmin julkaistu on ennallaan.",
        "64": "Komentorivi on väärin.", "70": "Vika on itse ohjelmassa.",
        "doc": "Oppaat suomeksi ja ruotsiksi, viiteopas ja sivu jokaisesta ongelmasta.",
        "share": "Oletusteema ja aloitustekstit.",
    },
}


def escaped(text):
    """Text as roff reads it: no line begins with a control character."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def spelled(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def term(argument):
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return "\\fI%s\\fR" % escaped(value)
    names = ", ".join("\\fB%s\\fR" % escaped(spelled(name)) for name in argument["names"])
    return names + (" \\fI%s\\fR" % escaped(value) if argument["kind"] == "option" else "")


def explained(argument, words):
    text = argument.get("abstract", "")
    values = argument.get("allValues")
    if values and not any(value in text for value in values):
        text += " %s: %s." % (words["one of"], ", ".join(values))
    return escaped(text.strip())


def discussion(text):
    """Paragraphs as they are; examples, which are indented, line by line."""
    lines = []
    for paragraph in (text or "").split("\n\n"):
        lines.append(".PP")
        isExample = False
        for line in paragraph.split("\n"):
            if line.startswith("  ") and not isExample:
                lines.append(".nf")
            if not line.startswith("  ") and isExample:
                lines.append(".fi")
            isExample = line.startswith("  ")
            lines.append(escaped(line))
        if isExample:
            lines.append(".fi")
    return lines


def arguments(command, words, hidden=()):
    lines = []
    for argument in command.get("arguments", []):
        if argument.get("shouldDisplay", True) and argument.get("valueName") not in hidden:
            lines += [".TP", term(argument), explained(argument, words)]
    return lines


def main():
    date, version = sys.argv[1:3]
    words = WORDS[sys.argv[3] if len(sys.argv) > 3 else "en"]
    command = json.loads(sys.stdin.buffer.read())["command"]
    shown = [sub for sub in command.get("subcommands", []) if sub.get("shouldDisplay", True) and sub["commandName"] != "help"]
    lines = [
        '.TH INSYN 1 "%s" "insyn %s" "%s"' % (date, version, words["manual"]),
        ".nr HY 0", ".nh",  # the formatter would divide Swedish and Finnish words as English ones
        ".SH " + words["NAME"], "insyn \\- " + escaped(command["abstract"].rstrip(".")),
        ".SH " + words["SYNOPSIS"], ".B insyn", "\\fI%s\\fR [\\fI%s\\fR]" % (words["command"], words["options"]),
        ".SH " + words["DESCRIPTION"],
    ]
    lines += discussion(command.get("discussion"))
    lines += arguments(command, words)
    lines.append(".SH " + words["COMMANDS"])
    for sub in shown:
        lines += [".SS insyn " + escaped(sub["commandName"]), escaped(sub["abstract"])]
        lines += discussion(sub.get("discussion"))
        lines += arguments(sub, words, hidden=("help", "version"))
    lines += [".SH " + words["ENVIRONMENT"], ".TP", "LC_ALL, LC_MESSAGES, LANG", words["LANG"]]
    for name in ("NO_COLOR", "INSYN_SHARE"):
        lines += [".TP", name, words[name]]
    lines.append(".SH " + words["STATUS"])
    for code in ("0", "1", "64", "70"):
        lines += [".TP", code, words[code]]
    lines += [
        ".SH " + words["FILES"],
        ".TP", "/usr/share/doc/insyn", words["doc"],
        ".TP", "/usr/share/insyn", words["share"],
    ]
    sys.stdout.reconfigure(encoding="utf-8")
    print("\n".join(lines))


main()
