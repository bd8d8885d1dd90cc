package import Sodium

/// A trustee's complaint about a share, which shows so much that everyone can see who is at fault.
package enum ShareComplaint {
    /// The message: it opens the box to everyone. The key generation starts anew whoever is at fault.
    ///
    /// - Parameters:
    ///   - share: what came.
    ///   - keys: the receiver's.
    ///   - sender: who sent it.
    ///   - base: B.
    ///   - nonce: a fresh secret number.
    package static func message(
        about share: SealedShare, by keys: TrusteeKeys, against sender: TrusteeCertificate, base: BaseHash,
        nonce: SecretScalar
    ) -> [UInt8] {
        let shared = sender.shareKey.power(keys.shareKey)
        let proof = LogarithmProof(
            secret: keys.shareKey, base: sender.shareKey, nonce: nonce,
            transcript: transcript(
                base: base, sender: sender, receiver: keys.index, receiverKey: .generator(to: keys.shareKey),
                shared: shared))
        return RecordMessage(
            "key.complaint",
            [
                base.digest.bytes, UInt32(sender.index).bigEndianBytes, UInt32(keys.index).bigEndianBytes, share.box,
                shared.bytes, proof.commitments.a.bytes, proof.commitments.b.bytes, proof.response.bytes,
            ]
        ).signed(by: keys.signing)
    }

    /// Who is at fault: the sender's or the receiver's number.
    ///
    /// - Parameters:
    ///   - bytes: the complaint.
    ///   - share: the message that it is about, whose signature was checked.
    ///   - sender: what the sender revealed.
    ///   - receiver: who complains.
    ///   - base: B.
    ///   - trustees: n and t.
    /// - Throws: ``RecordFault`` when this is no complaint of the receiver about this share: it is then nobody's.
    package static func fault(
        decoding bytes: [UInt8], about share: SealedShare, from sender: KeyReveal, by receiver: TrusteeCertificate,
        base: BaseHash, trustees: TrusteeCount
    ) throws(RecordFault) -> Int {
        let message = try RecordMessage(decoding: bytes, name: "key.complaint", fields: 8, signatures: 1)
        let accused = try message.trustee(at: 1, of: trustees, base: base)
        let accuser = try message.trustee(at: 2, of: trustees, base: base)
        var cursor = ByteCursor(message.fields[4] + message.fields[5] + message.fields[6] + message.fields[7])
        let shared = try cursor.point()
        let proof = try LogarithmProof(reading: &cursor)
        try cursor.end()
        guard accused == share.sender, accused == sender.certificate.index, accuser == share.receiver,
            accuser == receiver.index, message.fields[3] == share.box, message.isSigned(by: receiver.signingKey)
        else { throw RecordFault(.keyProofs) }
        let proven = proof.proves(
            receiver.shareKey, base: sender.certificate.shareKey, image: shared,
            transcript: transcript(
                base: base, sender: sender.certificate, receiver: accuser, receiverKey: receiver.shareKey,
                shared: shared))
        guard proven else { return accuser }
        let opened = share.opened(with: shared, receiverKey: receiver.shareKey, from: sender, base: base)
        return opened == nil ? accused : accuser
    }

    private static func transcript(
        base: BaseHash, sender: TrusteeCertificate, receiver: Int, receiverKey: Point, shared: Point
    ) -> Transcript {
        var transcript = Transcript(.blame)
        transcript.append(base.digest)
        transcript.append(UInt32(sender.index))
        transcript.append(UInt32(receiver))
        transcript.append(sender.shareKey)
        transcript.append(receiverKey)
        transcript.append(shared)
        return transcript
    }
}
