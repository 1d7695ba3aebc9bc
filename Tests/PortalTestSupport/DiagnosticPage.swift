/// A page of `docs/diagnostics`, taken apart so that its examples can be run.
public struct DiagnosticPage: Sendable {
  /// A fenced block of *Wrong* or *Right* that stands for a file of a portal.
  public struct Example: Sendable {
    public let language: String
    public let path: String
    public let lines: [String]
  }

  public let title: String
  /// By heading, such as `What holds`; in the order of the page.
  public let sections: [(heading: String, lines: [String])]

  public init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    title = lines.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) } ?? ""
    var sections: [(heading: String, lines: [String])] = []
    for line in lines {
      if line.hasPrefix("## ") {
        sections.append((String(line.dropFirst(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    self.sections = sections
  }

  public func section(_ heading: String) -> [String]? { sections.first { $0.heading == heading }?.lines }

  /// Whether the page says that files cannot show the problem.
  public var isNotShownByFiles: Bool {
    sections.contains { $0.lines.contains { $0.hasPrefix("Not shown by files:") } }
  }

  /// The fenced blocks of a section that name a path.
  public func examples(in heading: String) -> [Example] {
    var examples: [Example] = []
    var open: (fence: Substring, info: [String], lines: [String])?
    for line in section(heading) ?? [] {
      if let block = open {
        if line == block.fence {
          if block.info.count > 1 {
            examples.append(Example(language: block.info[0], path: block.info[1], lines: block.lines))
          }
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        let fence = line.prefix { $0 == "`" }
        open = (fence, line.dropFirst(fence.count).split(separator: " ").map(String.init), [])
      }
    }
    return examples
  }

  /// The files of a portal with the examples of a section laid over them. Throws what does not fit.
  public func files(_ heading: String, over portal: [String: String]) throws -> [String: String] {
    try examples(in: heading).reduce(into: portal) { files, example in
      if example.language == "diff" {
        guard let old = files[example.path] else { throw Misfit(path: example.path, line: "no such file") }
        files[example.path] = try Self.changed(old, by: example)
      } else {
        files[example.path] = example.lines.joined(separator: "\n") + "\n"
      }
    }
  }

  /// A block of changed lines that is not found in the file it names.
  public struct Misfit: Error {
    public let path: String
    public let line: String
  }

  private static func changed(_ text: String, by example: Example) throws -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var hunks: [[String]] = [[]]
    for line in example.lines {
      if line.hasPrefix("@@") || line == "..." { hunks.append([]) } else { hunks[hunks.count - 1].append(line) }
    }
    for hunk in hunks where !hunk.isEmpty {
      let old = hunk.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) }
      let new = hunk.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) }
      guard let start = lines.indices.first(where: { lines[$0...].starts(with: old) }) else {
        throw Misfit(path: example.path, line: old.first ?? "")
      }
      lines.replaceSubrange(start..<(start + old.count), with: new)
    }
    return lines.joined(separator: "\n")
  }
}
