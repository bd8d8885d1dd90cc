import Sodium

/// What the proofs of one contest of one ballot say (RECORD-remote.md, section 7).
struct ContestStatements {
    /// I.
    let identity: Digest
    /// K.
    let key: Point
    /// The contest.
    let shape: ContestShape
    /// A ciphertext an option.
    let ciphertexts: [Ciphertext]

    /// That an option holds 0...R.
    func selection(_ option: Int) -> RangeStatement {
        var transcript = begun(.selection)
        transcript.append(shape.options[option])
        transcript.append(key)
        transcript.append(ciphertexts[option])
        return RangeStatement(
            key: key, ciphertext: ciphertexts[option], range: 0...shape.perOption, transcript: transcript)
    }

    /// That the marks together are in the contest's range.
    func sum() -> RangeStatement {
        var transcript = begun(.sum)
        transcript.append(shape.marks.lowerBound)
        transcript.append(shape.marks.upperBound)
        transcript.append(key)
        for option in shape.marked { transcript.append(ciphertexts[option]) }
        return RangeStatement(
            key: key, ciphertext: shape.marked.reduce(.empty) { $0 * ciphertexts[$1] }, range: shape.marks,
            transcript: transcript)
    }

    /// That m times the list's mark, less its preferences, is from 0 to m.
    func list(_ list: ListShape) -> RangeStatement {
        var transcript = begun(.list)
        transcript.append(list.id)
        transcript.append(list.preferences)
        transcript.append(key)
        transcript.append(ciphertexts[list.mark])
        for candidate in list.candidates { transcript.append(ciphertexts[candidate]) }
        return RangeStatement(
            key: key,
            ciphertext: list.candidates.reduce(ciphertexts[list.mark].power(list.preferences)) {
                $0 / ciphertexts[$1]
            }, range: 0...list.preferences, transcript: transcript)
    }

    private func begun(_ tag: HashTag) -> Transcript {
        var transcript = Transcript(tag)
        transcript.append(identity)
        transcript.append(shape.id)
        return transcript
    }
}
