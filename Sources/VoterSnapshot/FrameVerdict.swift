import Wording

/// What a scanned text means for a file that is being put together.
package enum FrameVerdict: Hashable, Sendable {
    /// A new frame; more are to come.
    case taken(Int)
    /// This frame has come before.
    case repeated(Int)
    /// All frames have come: the file, which is to be verified now.
    case complete([UInt8])
    /// A frame of another file, whose id is given.
    case foreign(id: String)
    /// A frame that was misread.
    case damaged
    /// Something else, such as a document's code.
    case notAFrame
}

extension FrameVerdict: Worded {}
