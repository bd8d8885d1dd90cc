import Wording

/// `dobush-station delta`.
enum DeltaWords: Worded {
    case abstract
    case discussion
    case filesHelp
    case framesHelp
    case filesOrFrames
    case noCorrection(file: String, why: any Worded)
    /// The list with the correction has so many voters.
    case inForce(number: Int, voters: Int)
    case kept(number: Int, voters: Int)
    case good(number: Int, voters: Int)
    case known(number: Int)
    case counts(CorrectionOutcome.Counts)
    case sealed(operations: Int)
    case revoked(keys: Int)
    /// `why` has no full stop.
    case refused(number: Int, why: any Worded)
    /// One that was taken before, as is found at a start.
    case unusable(number: Int, why: any Worded)
    case firstCode
    /// `missing` are numbers, such as `1, 3, 5–9`.
    case nextCode(taken: Int, total: Int, missing: String)
    case noCodes
    case codesMissing(numbers: String)
}
