/// The fields of a TIFF directory that matter here (TIFF 6.0, part 1 and section 15).
enum TiffTag: Int {
    case width = 256
    case height = 257
    case bitsPerSample = 258
    case compression = 259
    case photometric = 262
    case fillOrder = 266
    case stripOffsets = 273
    case orientation = 274
    case samplesPerPixel = 277
    case rowsPerStrip = 278
    case stripByteCounts = 279
    case resolutionAcross = 282
    case resolutionDown = 283
    case resolutionUnit = 296
    case predictor = 317
    case tileWidth = 322
    case tileHeight = 323
    case tileOffsets = 324
    case tileByteCounts = 325
    case sampleFormat = 339
}
