import ReaderWire
import Wording

extension CaptureEvent: Worded {}
extension CaptureHint: Worded {}
