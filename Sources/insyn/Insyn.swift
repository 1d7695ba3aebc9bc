import ArgumentParser
import Glibc

/// The command line: flags, words for the terminal, exit codes.
@main
struct Insyn: AsyncParsableCommand {
  static let programVersion = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "insyn",
    abstract: "Publishes a municipality's participatory budgeting as a website in Swedish and Finnish.",
    discussion: """
      A portal is a folder with content/ (texts, facts and vote exports) and themes/ (how it looks).

      EXAMPLES
        insyn init sundvik           make a portal to begin with
        insyn new round 2027-park    begin a round, a proposal, a page ...
        insyn check                  tell of every problem in this folder's portal
        insyn diff                   what would a build change on the public site?
        insyn build                  publish it into site/
        insyn serve                  preview it in a browser while you write
        insyn translations           what a language lacks, or what is older than its original
        insyn verify                 is the published site what it says?
        insyn tally 2024-skargard    count a round again, with every reason
        insyn group 2024-skargard    write a round's ballots in groups, for other programs
        insyn schema --output schemas    let an editor complete the keys of every file
        insyn import auto *.csv --round 2026-strand    take over what a voting platform exported

      Exit codes: 0 clean, 1 problems in the content, 64 wrong usage, 70 a fault of insyn itself.
      """,
    version: Self.programVersion,
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, BuildCommand.self, DiffCommand.self, TallyCommand.self,
      GroupCommand.self,
      ImportCommand.self, ServeCommand.self,
      VerifyCommand.self, TranslationsCommand.self, SchemaCommand.self,
    ])

  /// Runs the command. Whatever is thrown besides wrong usage and told problems is a fault of ours: 70 (sysexits.h).
  static func main() async {
    do {
      var command = try parseAsRoot(JudgingOptions.completed(Array(CommandLine.arguments.dropFirst())))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
      Terminal.errors.write("insyn: \(error)")
      exit(withError: ExitCode(EX_SOFTWARE))
    }
  }
}
