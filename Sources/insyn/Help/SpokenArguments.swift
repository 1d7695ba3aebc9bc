import Diagnostics

/// A command line, and the language that it asks for.
struct SpokenArguments {
  /// What is left for the library to read.
  let arguments: [String]
  /// By the last `--messages`, else by the environment.
  let language: MessageLanguage

  private static let option = "--messages"

  /// `--messages` is an option of each command. It is understood before the command too, and in calls for help that name
  /// no command: there it is taken out, since nobody else knows it.
  ///
  /// - Parameter commands: the names of those that take the option.
  init(_ given: [String], commands: [String]) {
    let end = given.firstIndex(of: "--") ?? given.endIndex
    let found = Self.mentions(in: Array(given[..<end]))
    language = found.last?.language ?? .ofEnvironment
    let command = given[..<end].indices.first { index in
      !given[index].hasPrefix("-") && !found.contains { $0.place.contains(index) }
    }
    guard let command, commands.contains(given[command]) else {
      arguments = given.indices.filter { index in !found.contains { $0.place.contains(index) } }.map { given[$0] }
      return
    }
    let early = found.filter { $0.place.upperBound <= command }
    let others = given[..<command].indices.filter { index in !early.contains { $0.place.contains(index) } }
    arguments =
      others.map { given[$0] } + [given[command]] + early.flatMap { given[$0.place] } + given[(command + 1)...]
  }

  /// Where languages are named that there are. Others are left for the library to complain of.
  private static func mentions(in given: [String]) -> [(place: Range<Int>, language: MessageLanguage)] {
    given.indices.compactMap { index in
      if given[index].hasPrefix(option + "=") {
        return MessageLanguage(rawValue: String(given[index].dropFirst(option.count + 1))).map {
          (index..<index + 1, $0)
        }
      }
      guard given[index] == option, index + 1 < given.count else { return nil }
      return MessageLanguage(rawValue: given[index + 1]).map { (index..<index + 2, $0) }
    }
  }
}
