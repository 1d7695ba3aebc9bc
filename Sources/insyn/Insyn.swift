import ArgumentParser

/// The command line: flags, words for the terminal, exit codes.
@main
struct Insyn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insyn",
    abstract: "Publishes a municipality's participatory budgeting as a website in Swedish and Finnish.",
    discussion: """
      A portal is a folder with content/ (texts, facts and vote exports) and themes/ (how it looks).

      EXAMPLES
        insyn check                  tell of every problem in this folder's portal
        insyn build                  publish it into site/
        insyn serve                  preview it in a browser while you write
        insyn tally 2024-skargard    count a round again, with every reason

      Exit codes: 0 clean, 1 problems in the content, 64 wrong usage, 70 a fault of insyn itself.
      """,
    version: "0.1.0",
    subcommands: [CheckCommand.self, BuildCommand.self, TallyCommand.self, ServeCommand.self])
}
