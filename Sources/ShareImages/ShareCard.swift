/// What stands on a picture for a shared link.
public struct ShareCard: Hashable, Sendable {
  /// What kind of page it is, and what it belongs to.
  public let kicker: String
  public let title: String
  /// Where it stands, in words.
  public let status: String
  /// The amount as it is printed, and what it is; nil where there is none.
  public let amount: String?
  public let amountLabel: String?
  /// The municipality.
  public let owner: String

  public init(
    kicker: String, title: String, status: String, amount: String?, amountLabel: String?, owner: String
  ) {
    self.kicker = kicker
    self.title = title
    self.status = status
    self.amount = amount
    self.amountLabel = amountLabel
    self.owner = owner
  }

  /// The size that Open Graph's readers show whole.
  public static let width = 1200
  public static let height = 630

  /// False when a letter of the title has no glyph. Other lines with such letters are left out.
  public var canBeDrawn: Bool { !title.isEmpty && Lettering.canWrite(title) }
}

/// A colour of the screen.
public struct CardColour: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  fileprivate func mixed(
    with other: CardColour, _ step: Int, of steps: Int
  ) -> (red: UInt8, green: UInt8, blue: UInt8) {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8((Int(a) * (steps - step) + Int(b) * step + steps / 2) / steps) }
    return (mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }
}

/// The colours of a card: a field with its ink above, paper with its inks below.
public struct CardColours: Hashable, Sendable {
  public let field: CardColour
  public let fieldInk: CardColour
  public let paper: CardColour
  public let ink: CardColour
  public let accentInk: CardColour

  public init(
    field: CardColour, fieldInk: CardColour, paper: CardColour, ink: CardColour, accentInk: CardColour
  ) {
    self.field = field
    self.fieldInk = fieldInk
    self.paper = paper
    self.ink = ink
    self.accentInk = accentInk
  }

  /// How many of the palette's sixteen colours each ramp has: most where the letters are largest. The grounds of the
  /// second and the third are one colour.
  private static let shares = [7, 5, 5]

  fileprivate var palette: [(red: UInt8, green: UInt8, blue: UInt8)] {
    zip([(field, fieldInk), (paper, ink), (paper, accentInk)], Self.shares).enumerated().flatMap { number, ramp in
      ((number == 2 ? 1 : 0)..<ramp.1).map { ramp.0.0.mixed(with: ramp.0.1, $0, of: ramp.1 - 1) }
    }
  }

  /// The place in the palette of each step of each ramp.
  fileprivate static let places: [UInt8] = (0..<256).map { pixel in
    let (ramp, step) = (pixel / Canvas.steps, pixel % Canvas.steps)
    guard ramp < shares.count else { return 0 }
    let nearest = (step * (shares[ramp] - 1) + Canvas.steps / 2) / (Canvas.steps - 1)
    let first = ramp == 0 ? 0 : ramp == 1 ? shares[0] : shares[0] + shares[1] - 1
    return UInt8(ramp == 2 && nearest == 0 ? shares[0] : first + nearest)
  }
}

extension ShareCard {
  /// The card as PNG; nil when its title cannot be drawn. The same bytes on every machine. One to two milliseconds.
  public func png(_ colours: CardColours) -> [UInt8]? {
    canBeDrawn ? PNGEncoder.png(of: drawn, palette: colours.palette, colours: CardColours.places) : nil
  }

  private enum Ramp { static let (field, ink, accent) = (0, 1, 2) }
  private static let margin: Float = 72
  /// Where the field ends and the paper begins.
  private static let edge = 412
  /// Thickness of strokes in units of the grid.
  private static let regular: Float = 17
  private static let bold: Float = 24

  var drawn: Canvas {
    var canvas = Canvas(width: Self.width, height: Self.height)
    canvas.fill(rows: Self.edge..<Self.height, ramp: Ramp.ink)
    write(kicker, y: 92, size: 23, Self.regular, Ramp.field, on: &canvas)
    writeTitle(on: &canvas)
    writeFoot(on: &canvas)
    return canvas
  }

  /// In the middle of what the kicker leaves of the field.
  private func writeTitle(on canvas: inout Canvas) {
    let (top, bottom) = (Float(136), Float(Self.edge) - 44)
    let breaking = LineBreaking(
      sizes: [66, 60, 54, 48, 42, 36], width: Float(Self.width) - 2 * Self.margin, most: 3, height: bottom - top,
      pen: Self.bold)
    let broken = breaking.lines(of: title)
    let block = LineBreaking.height(broken.lines.count, broken.size)
    var y = top + (bottom - top - block) / 2 + broken.size
    for line in broken.lines {
      if let letters = Lettering(line, pen: Self.bold) {
        canvas.write(letters, x: Self.margin, y: y, size: broken.size, pen: Self.bold, ramp: Ramp.field)
      }
      y += broken.size * LineBreaking.leading
    }
  }

  private func writeFoot(on canvas: inout Canvas) {
    write(status, y: 490, size: 30, Self.bold, Ramp.accent, on: &canvas)
    guard let amount else {
      write(owner, y: 566, size: 24, Self.regular, Ramp.ink, on: &canvas)
      return
    }
    let end = write(amount, y: 570, size: 36, Self.bold, Ramp.ink, on: &canvas)
    if let amountLabel {
      write(amountLabel, x: end + 22, y: 570, size: 23, Self.regular, Ramp.ink, on: &canvas)
    }
    writeOwner(on: &canvas)
  }

  /// At the right, in the line of the status.
  private func writeOwner(on canvas: inout Canvas) {
    guard let letters = Lettering(owner, pen: Self.regular) else { return }
    let scale: Float = 23 / Glyph.capHeight
    let x = Float(Self.width) - Self.margin - letters.width * scale
    let taken = Self.margin + (Lettering(status, pen: Self.bold)?.width ?? 0) * 30 / Glyph.capHeight
    guard x > taken + 48 else { return }
    canvas.write(letters, x: x, y: 490, size: 23, pen: Self.regular, ramp: Ramp.ink)
  }

  /// One line, shortened where it is too long. Gives the column after it.
  @discardableResult
  private func write(
    _ text: String, x: Float = margin, y: Float, size: Float, _ pen: Float, _ ramp: Int, on canvas: inout Canvas
  ) -> Float {
    let room = Float(Self.width) - Self.margin - x
    guard room > 60, Lettering.canWrite(text) else { return x }
    let line = LineBreaking(sizes: [size], width: room, most: 1, pen: pen).lines(of: text).lines.first ?? ""
    guard let letters = Lettering(line, pen: pen) else { return x }
    canvas.write(letters, x: x, y: y, size: size, pen: pen, ramp: ramp)
    return x + letters.width * size / Glyph.capHeight
  }
}
