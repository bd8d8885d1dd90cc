package import Sodium

/// The signatures of two different service persons under one action on one unit, once.
///
/// The number of services that the unit had stands in what they sign, so that no permit serves twice.
package struct ServicePermit: Sendable {
    static let context = "dobush device service v1\n"
    private static let partSize = 32 + 64

    /// What both persons sign.
    ///
    /// - Parameters:
    ///   - action: what is to be done.
    ///   - board: the unit.
    ///   - number: ``BoardStatus/services``, how many services it had.
    ///   - subject: the host's key that it is about, or nothing.
    package static func text(
        _ action: ServiceAction, board: VerifyingKey, number: UInt32, subject: [UInt8]
    ) -> [UInt8] {
        var text = Array(context.utf8) + board.bytes
        text.append(littleEndian: number)
        return text + [action.rawValue] + subject
    }

    /// The body of ``BoardCommand/service(_:)``.
    package static func body(
        _ first: (key: VerifyingKey, signature: [UInt8]), _ second: (key: VerifyingKey, signature: [UInt8]),
        subject: [UInt8]
    ) -> [UInt8] {
        first.key.bytes + first.signature + second.key.bytes + second.signature + subject
    }

    /// The host's key that the action is about; empty for ``ServiceAction/clearTamper``.
    package let subject: [UInt8]

    /// Takes the permit from a command's body, when it is one.
    ///
    /// - Returns: `nil` unless two different persons of `persons` signed this action for this unit and number.
    package init?(
        _ action: ServiceAction, body: Span<UInt8>, board: VerifyingKey, number: UInt32, persons: [VerifyingKey]
    ) {
        guard body.count == 2 * Self.partSize + action.subjectSize else { return nil }
        subject = [UInt8](body.extracting(2 * Self.partSize..<body.count))
        let text = Self.text(action, board: board, number: number, subject: subject)
        var signers: [[UInt8]] = []
        for start in [0, Self.partSize] {
            let key = [UInt8](body.extracting(start..<start + 32))
            let signature = [UInt8](body.extracting(start + 32..<start + Self.partSize))
            guard let person = persons.first(where: { $0.bytes == key }), !signers.contains(key),
                person.verifies(signature, over: text)
            else { return nil }
            signers.append(key)
        }
    }
}
