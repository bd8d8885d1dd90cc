/// A minutia as the reader's process found it, in the conventions of ISO/IEC 19794-2:2005, clause 6.
package struct DetectedMinutia: Sendable, Equatable {
    /// What a ridge does at the minutia. Raw values are the standard's.
    package enum Kind: UInt8, Sendable, CaseIterable {
        /// The ridge ends.
        case ending = 1
        /// The ridge forks.
        case bifurcation = 2
    }

    /// Pixels from the left edge.
    package let x: UInt16
    /// Pixels from the top edge.
    package let y: UInt16
    /// Direction in 256ths of a turn, counter-clockwise from the positive x axis: from an ending back along its ridge,
    /// from a bifurcation along the valley between its branches.
    package let angle: UInt8
    /// Ending or bifurcation.
    package let kind: Kind
    /// The detector's trust in it, 0...100 percent.
    package let reliability: UInt8

    static let encodedLength = 7

    /// Makes a minutia of its parts.
    package init(x: UInt16, y: UInt16, angle: UInt8, kind: Kind, reliability: UInt8) {
        self.x = x
        self.y = y
        self.angle = angle
        self.kind = kind
        self.reliability = reliability
    }

    init(from reader: inout FieldReader) throws(ReaderWireError) {
        x = try reader.u16()
        y = try reader.u16()
        angle = try reader.u8()
        guard let kind = Kind(rawValue: try reader.u8()) else { throw .badField }
        self.kind = kind
        reliability = try reader.u8()
        guard reliability <= 100 else { throw .badField }
    }

    func write(to writer: inout FieldWriter) {
        writer.append(x)
        writer.append(y)
        writer.append(angle)
        writer.append(kind.rawValue)
        writer.append(reliability)
    }
}
