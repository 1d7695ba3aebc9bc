import Diagnostics

/// What is answered to a request.
struct PreviewAnswer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// The events of the open pages, without end.
    case events
  }

  var status: Int
  var type: String
  var body: Body
  /// Where to look instead.
  var location: String?

  static func text(_ status: Int, _ text: String) -> Self {
    Self(status: status, type: "text/plain; charset=utf-8", body: .bytes(Array((text + "\n").utf8)))
  }

  static func file(_ bytes: [UInt8], _ type: String, status: Int = 200) -> Self {
    Self(status: status, type: type, body: .bytes(bytes))
  }

  static func moved(to location: String) -> Self {
    Self(status: 302, type: "text/plain; charset=utf-8", body: .bytes([]), location: location)
  }
}

/// Answers requests from the state of the preview. Knows nothing of sockets.
struct PreviewResponder: Sendable {
  let state: PreviewState
  let words: PreviewWords
  let hosts: HostCheck

  /// - Parameters:
  ///   - path: as the browser sent it, percent-encoded, without query.
  ///   - host: the `Host` header.
  func answer(method: String, path: String, host: String?) -> PreviewAnswer {
    guard hosts.accepts(host) else { return .text(421, "this preview does not answer to that name") }
    guard method == "GET" || method == "HEAD" else { return .text(405, "only GET and HEAD") }
    switch path {
    case PreviewAssets.events: return PreviewAnswer(status: 200, type: "text/event-stream", body: .events)
    case PreviewAssets.prefix + "preview.js": return .file(Array(PreviewAssets.script.utf8), MediaType.of("x.js"))
    case PreviewAssets.prefix + "preview.css": return .file(Array(PreviewAssets.style.utf8), MediaType.of("x.css"))
    default: return page(path)
    }
  }

  private func page(_ path: String) -> PreviewAnswer {
    let content = state.content
    guard let base = content.site?.basePath else { return nothingYet(content) }
    guard path == base || path.hasPrefix(base + "/") else {
      return path == "/" ? .moved(to: base + "/") : noPage(path, content)
    }
    let within = path.dropFirst(base.count)
    guard let file = RequestPath.file(for: within.isEmpty ? "/" : within) else { return noPage(path, content) }
    switch bytes(of: file, content) {
    case .found(let bytes): return answer(bytes, file, content)
    case .problem: return nothingYet(state.content)
    case .missing:
      guard !file.hasSuffix("/index.html"), case .found = bytes(of: file + "/index.html", content) else {
        return noPage(path, content)
      }
      return .moved(to: path + "/")
    }
  }

  private enum Finding {
    case found([UInt8])
    case missing
    case problem
  }

  /// The file of the newest site, or of the last one that could make it.
  private func bytes(of file: String, _ content: PreviewState.Content) -> Finding {
    do throws(PreviewProblems) {
      return try content.site?.file(at: file).map { .found($0) } ?? .missing
    } catch {
      state.add(error.diagnostics, to: content.version)
      if let before = content.before, let bytes = try? before.file(at: file) { return .found(bytes) }
      return .problem
    }
  }

  private func answer(
    _ bytes: [UInt8], _ file: String, _ content: PreviewState.Content, status: Int = 200
  ) -> PreviewAnswer {
    let isPage = file.hasSuffix(".html")
    let body = isPage ? PreviewAssets.adding(toPage: bytes, version: content.version) : bytes
    return .file(body, MediaType.of(file), status: status)
  }

  /// The site's own page for that, in the language of the address when there is one.
  private func noPage(_ path: String, _ content: PreviewState.Content) -> PreviewAnswer {
    let language = path.dropFirst((content.site?.basePath ?? "").count).split(separator: "/").first ?? ""
    for file in ["\(language)/404.html", "\(language)/404/index.html", "404.html"] {
      guard RequestPath.file(for: "/" + file) == file else { continue }
      if case .found(let bytes) = bytes(of: file, content) { return answer(bytes, file, content, status: 404) }
    }
    return own(404, words.noPage(path), content)
  }

  private func nothingYet(_ content: PreviewState.Content) -> PreviewAnswer { own(503, words.nothingYet, content) }

  private func own(_ status: Int, _ text: String, _ content: PreviewState.Content) -> PreviewAnswer {
    let page = PreviewAssets.page(title: words.title, text: text, language: words.language.rawValue)
    return answer(page, "page.html", content, status: status)
  }
}
