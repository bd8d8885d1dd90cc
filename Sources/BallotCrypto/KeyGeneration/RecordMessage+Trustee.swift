extension RecordMessage {
    /// The trustee's number in a field, in a message whose first field is B.
    ///
    /// - Throws: ``RecordFault`` of `.form` for another B or no trustee's number, of `.encodings` for no number.
    func trustee(at field: Int, of trustees: TrusteeCount, base: BaseHash) throws(RecordFault) -> Int {
        guard fields[0] == base.digest.bytes else { throw RecordFault(.form) }
        guard let number = UInt32(bigEndian: fields[field]) else { throw RecordFault(.encodings) }
        guard 1...trustees.all ~= Int(number) else { throw RecordFault(.form) }
        return Int(number)
    }
}
