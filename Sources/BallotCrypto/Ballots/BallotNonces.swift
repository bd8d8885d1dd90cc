import Sodium

/// All secret numbers of one ballot, from its seed (RECORD-remote.md, section 7).
struct BallotNonces {
    /// I.
    let identity: Digest
    /// 32 random bytes, used for this ballot alone.
    let seed: SecretBytes

    /// ξ of an option.
    func encryption(contest: [UInt8], option: [UInt8]) -> SecretScalar {
        var transcript = Transcript(.nonce)
        transcript.append(identity)
        transcript.append(seed)
        transcript.append(contest)
        transcript.append(option)
        return transcript.secretScalar()
    }

    /// A number for a branch of a proof.
    func proof(
        _ kind: HashTag, contest: [UInt8], part: [UInt8], branch: UInt32, name: StaticString
    ) -> SecretScalar {
        var transcript = Transcript(.proof)
        transcript.append(identity)
        transcript.append(seed)
        transcript.append(kind.name)
        transcript.append(contest)
        transcript.append(part)
        transcript.append(branch)
        transcript.append(name)
        return transcript.secretScalar()
    }
}
