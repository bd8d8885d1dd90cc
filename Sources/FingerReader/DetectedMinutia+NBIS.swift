import CFPrint
import ReaderWire

extension DetectedMinutia {
    /// Translates NBIS's conventions into those of ISO/IEC 19794-2:2005.
    ///
    /// Both count from the top left. NBIS counts directions clockwise from north in 32 steps and points up the ridge of
    /// an ending and up the valley of a bifurcation, as the standard does; the standard counts counter-clockwise from
    /// east, so a step is 8/256 of a turn backwards from 64/256.
    ///
    /// - Returns: `nil` for coordinates that no image has.
    init?(_ found: CFPMinutia) {
        guard let x = UInt16(exactly: found.x), let y = UInt16(exactly: found.y) else { return nil }
        self.init(
            x: x, y: y,
            angle: UInt8(truncatingIfNeeded: 64 - 8 * Int(found.direction)),
            kind: found.is_ending != 0 ? .ending : .bifurcation,
            reliability: UInt8(min(max(found.reliability, 0), 1) * 100))
    }
}
