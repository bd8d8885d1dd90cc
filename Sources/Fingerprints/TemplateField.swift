/// A field of a finger template, for errors that name the place.
package enum TemplateField: String, Sendable, Hashable {
    case formatIdentifier
    case version
    case recordLength
    case imageWidth
    case imageHeight
    case resolution
    case viewCount
    case fingerPosition
    case impressionType
    case fingerQuality
    case minutiaCount
    case minutiaKind
    case minutiaX
    case minutiaY
    case minutiaAngle
    case minutiaQuality
    case extendedData
    case viewHeader
    case recordHeader
}
