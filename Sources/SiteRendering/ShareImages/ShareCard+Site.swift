internal import ShareImages
internal import SiteModel

extension ShareCard {
  init(_ text: ShareText) {
    self.init(
      kicker: text.kicker, title: text.title, status: text.status, amount: text.amount?.value,
      amountLabel: text.amount?.label, owner: text.owner)
  }
}

extension CardColours {
  /// The accent with its ink, and the paper of the theme with its inks, all as on a page in light.
  init(_ accent: Accent) {
    self.init(
      field: CardColour(accent.light.surface), fieldInk: CardColour(accent.light.ink),
      paper: CardColour(Accent.Grounds.standard.light[0]), ink: CardColour(Self.ink),
      accentInk: CardColour(accent.light.text))
  }

  /// As `1-tokens.css` has it.
  private static let ink = Colour(red: 0x1C, green: 0x1E, blue: 0x22)
}

extension CardColour {
  fileprivate init(_ colour: Colour) { self.init(red: colour.red, green: colour.green, blue: colour.blue) }
}

extension PageFrame {
  /// The picture of links to the page. A title with letters that we cannot draw leaves it at the portal's picture.
  ///
  /// - Parameter size: of a picture of the content, by its whole address.
  func sharePicture(size: (String) -> PictureSize?) -> SharePicture? {
    if let text = shareText, ShareCard(text).canBeDrawn {
      return SharePicture(
        address: text.address, alternative: text.alternative,
        size: PictureSize(width: ShareCard.width, height: ShareCard.height))
    }
    return shareImage.map { picture in
      SharePicture(address: picture.address, alternative: picture.alternative.text, size: size(picture.address))
    }
  }
}
