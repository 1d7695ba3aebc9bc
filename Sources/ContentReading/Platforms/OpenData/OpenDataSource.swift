internal import Diagnostics

/// Published open data, wherever it lies: the folder `data` of a site, and the site around it where that is there too.
public struct OpenDataSource: Sendable {
  /// How the folder `data` is named in messages.
  public let path: String
  /// A file by its path in the folder `data`; nil when there is none.
  let data: @Sendable (String) -> [UInt8]?
  /// A file by its path in the published site; nil when there is none.
  let site: @Sendable (String) -> [UInt8]?

  public init(
    path: String, data: @escaping @Sendable (String) -> [UInt8]?, site: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.path = path
    self.data = data
    self.site = site
  }

  func table(_ file: String) -> PublishedTable? { data(file).map { PublishedTable("\(path)/\(file)", $0) } }

  /// Nil when it is not there. Throws IN299 when it is no JSON.
  func json(_ file: String) throws(Diagnostic) -> JSONValue? {
    guard let bytes = data(file) else { return nil }
    do throws(JSONFault) { return try JSONParser.parse("\(path)/\(file)", bytes) } catch { throw error.diagnostic }
  }
}

/// `content.json`: the texts and settings of a round, or of the portal.
struct PublishedContent {
  struct File {
    /// From the portal's folder.
    let path: String
    let keys: [(name: String, value: JSONValue)]
    /// Nil for a file of keys only.
    let text: String?
    let location: SourceLocation
  }

  /// Nil: of the whole portal.
  let round: String?
  /// Those of the portal.
  let rounds: [String]
  let pictures: [String]
  let files: [File]

  /// Nil when it is something else.
  init?(_ json: JSONValue) {
    guard let files = json["files"] else { return nil }
    round = json["round"]?.text
    rounds = json["rounds"]?.items.compactMap(\.text) ?? []
    pictures = json["pictures"]?.items.compactMap(\.text) ?? []
    self.files = files.items.map { file in
      File(
        path: file["path"]?.text ?? "", keys: file["keys"]?.members ?? [], text: file["text"]?.text,
        location: file.location)
    }
  }
}

/// Which files open data may bring into a portal. It comes from the web: no name may lead anywhere else.
enum PublishedPath {
  /// A text or settings of the round, or of the portal.
  static func isContent(_ path: String, of round: String?) -> Bool {
    let ending = path.hasSuffix(".md") || path.hasSuffix(".yaml")
    return ending && isWithin(path, round) && path.utf8.allSatisfy(isPlain)
  }

  static func isPicture(_ path: String, of round: String?) -> Bool {
    ImageFile.isAccepted(path.split(separator: "/").last.map(String.init) ?? "") && isWithin(path, round)
  }

  /// Below the folder of the round, or anywhere in `content` but in a round.
  private static func isWithin(_ path: String, _ round: String?) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.first == "content", steps.count > 1 else { return false }
    let isClean = steps.allSatisfy { step in
      !step.isEmpty && step.first != "." && !step.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
    }
    guard let round else { return isClean && steps[1] != "rounds" }
    return isClean && steps.count > 3 && steps[1] == "rounds" && steps[2] == round
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
    }
  }
}

extension JSONValue {
  /// Made here, and so without a place.
  static func made(_ text: String) -> JSONValue { JSONValue(content: .string(text), location: .file("")) }

  static func made(_ members: [(String, JSONValue)]) -> JSONValue {
    JSONValue(content: .object(members.map { (Located($0, at: .file("")), $1) }), location: .file(""))
  }

  static func made(_ items: [JSONValue]) -> JSONValue { JSONValue(content: .array(items), location: .file("")) }
}
