/// The proof of a ballot, for the commission to sign before it is printed: how its order came about, and the ballot itself
/// as voters will see it, in its size.
package struct BallotProof: Sendable {
    /// What stands before the ballot; without a seal.
    let form: OfficialForm
    let ballot: Ballot
    let sheet: BallotSheet

    /// Puts a proof together.
    ///
    /// - Parameters:
    ///   - form: what is said about the ballot, and who signs.
    ///   - ballot: the ballot.
    ///   - sheet: the paper on which it will be printed.
    package init(_ form: OfficialForm, ballot: Ballot, sheet: BallotSheet) {
        self.form = form
        self.ballot = ballot
        self.sheet = sheet
    }

    /// The line that shows where a ballot smaller than the page is cut, tenths of a millimetre.
    private static let line = 1

    /// Proofs as one PDF: A4, each ballot on a page of its own behind its form.
    ///
    /// - Parameters:
    ///   - proofs: at least one; the title and the date of the document are those of the first.
    ///   - languages: of forms and ballots.
    /// - Throws: ``FormFault``; `tooMuch` where a ballot does not fit on its sheet.
    package static func pdf(_ proofs: [BallotProof], in languages: FormLanguages) throws(FormFault) -> [UInt8] {
        guard let first = proofs.first else { throw .badText }
        var pages = try FormPages(title: first.form.heading, date: first.form.issuedAt)
        for (number, proof) in proofs.enumerated() {
            if number > 0 { pages.turn() }
            try proof.form.draw(in: languages, on: &pages)
            pages.turn()
            let (width, height) = proof.sheet.size
            let x = FormPages.dots((FormPages.width - width) / 2)
            let y = FormPages.dots((FormPages.height - height) / 2)
            if proof.sheet != .a4 {
                pages.outline(
                    x: x, y: y, width: FormPages.dots(width), height: FormPages.dots(height),
                    line: FormPages.dots(line))
            }
            try proof.ballot.draw(x: x, y: y, proof.sheet, in: languages, on: &pages)
        }
        return try pages.bytes()
    }
}
