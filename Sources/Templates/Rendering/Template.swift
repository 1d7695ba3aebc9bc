/// A page's template, compiled: every name found, every type fitting. Safe to render from many threads.
public struct Template: Sendable {
  let program: Program
  let signatures: [FilterSignature]

  /// Appends the page to `output`.
  ///
  /// - Parameters:
  ///   - value: Has the shape that the template was compiled against.
  ///   - filters: Has the signatures of the set that the template was compiled with; another language's set does.
  public func render(_ value: Value, filters: FilterSet, into output: inout [UInt8]) {
    precondition(filters.signatures == signatures, "rendered with other filters than it was compiled with")
    var renderer = Renderer(program, filters.functions, root: value)
    renderer.run(into: &output)
  }

  /// The page as bytes.
  public func render(_ value: Value, filters: FilterSet) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    render(value, filters: filters, into: &output)
    return output
  }
}
