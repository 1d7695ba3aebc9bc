import ArgumentParser
import Diagnostics
import Glibc

/// The command line: flags, words for the terminal, exit codes.
@main
struct Insyn: AsyncParsableCommand {
  static let programVersion = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "insyn", InsynHelp.abstract, InsynHelp.discussion, version: Self.programVersion,
      subcommands: [
        InitCommand.self, NewCommand.self, CheckCommand.self, BuildCommand.self, DiffCommand.self, TallyCommand.self,
        GroupCommand.self, ImportCommand.self, ServeCommand.self, VerifyCommand.self, TranslationsCommand.self,
        SchemaCommand.self,
      ])
  }

  static func main() async {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
    let line = SpokenArguments(Array(CommandLine.arguments.dropFirst()), commands: commands)
    await HelpLanguage.$current.withValue(line.language) { await run(line.arguments) }
  }

  /// Runs the command. Whatever is thrown besides wrong usage and told problems is a fault of ours: 70 (sysexits.h).
  private static func run(_ arguments: [String]) async {
    do {
      var command = try parseAsRoot(JudgingOptions.completed(arguments))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { end(with: error) }
      Terminal.errors.write("insyn: \(error)")
      end(with: ExitCode(EX_SOFTWARE))
    }
  }

  /// As the library ends a program: help goes to standard output, wrong usage to standard error.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = ParserWords(language: HelpLanguage.current)
      .translated(fullMessage(for: error), message: code.isSuccess ? "" : message(for: error))
    if !text.isEmpty { (code.isSuccess ? Terminal.output : Terminal.errors).write(text) }
    Glibc.exit(code.rawValue)
  }
}
