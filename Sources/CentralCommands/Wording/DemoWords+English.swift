#if Training
    import Wording

    extension DemoWords {
        var english: String {
            switch self {
            case .abstract: "Hold a whole small election with synthetic people, and verify it."
            case .discussion:
                """
                Two stations, 400 voters with two fingers each, about 120 of whom come. Everything is done by the real \
                programs; the finger images are drawn by computer and come through a virtual reader. The election's \
                kind is "training": nothing of it can be mistaken for a real one.
                """
            case .folderHelp: "A folder that does not exist yet (default: demo, or demo-2 and so on)."
            case .votersHelp: "How many voters there are (at least 100)."
            case .visitorsHelp: "How many of them come."
            case .seedHelp: "Another seed makes other people."
            case .verifierHelp: "The outsider's verifier (default: dobush-verify beside this program, or in Audit)."
            case .firmwareHelp:
                "The firmware of the combined device, as make firmware leaves it (default: .build-firmware)."
            case .wrongNumbers: "--voters must be 100 to 5000, and --visitors 30 to three quarters of them."
            case .folderTaken(let folder):
                "\(folder) exists already. Remove it (rm -r \(folder)), or name another with --folder."
            case .noVerifier:
                "The verifier is not built. Build it (cd Audit && ../scripts/build), or name it with --verifier."

            case .title: "A whole small election, with synthetic people (kind: training)"
            case .place(let folder): "Everything it leaves is in the folder \(folder)/"
            case .seconds(let time): "\(time) s"
            case .step(let step): step.english
            case .people(let count, let images):
                "\(Counted.en(count, "person", "people")), \(Counted.en(images, "finger image", "finger images"))"
            case .rootKeys: "3 root keys, 2 of them certify; the ledger begins"
            case .ownKeys: "each device has keys of its own"
            case .listed(let voters): "\(Counted.en(voters, "voter", "voters")); both lists committed to in the ledger"
            case .linked(let templates): "\(Counted.en(templates, "template", "templates")); the images are deleted"
            case .versions(let codes): "versions \(codes.joined(separator: ", "))"
            case .came(let count, let issued, let documents, let receipts):
                "\(Figures.text(count, in: .en)) came, \(Figures.text(issued, in: .en)) got a ballot"
                    + (documents > 0
                        ? "; the units read \(Counted.en(documents, "document", "documents")) and printed "
                            + Counted.en(receipts, "receipt", "receipts") : "")
            case .unitsTested(let count):
                "\(Counted.en(count, "unit", "units")): the firmware runs in QEMU, proved and on the commission's list"
            case .noFirmware:
                "left out: build the firmware (make firmware) and install QEMU; PINs are typed, no receipt is printed"
            case .published: "every sum checked, the result is in the ledger"
            case .passes: "it passes"
            case .found(let byte, let file): "byte \(byte) of \(file): found"
            case .votersDone(let done, let count): "\(done) of \(Counted.en(count, "voter", "voters"))"
            case .visitorsDone(let done, let count): "\(done) of about \(Counted.en(count, "visitor", "visitors"))"

            case .programFailed(let command, let status, let words): "\(command) failed (\(status)):\n\(words)"
            case .daemonSilent(let log): "The station's daemon did not start; see \(log)"
            case .codesMissing(let station): "The members' codes of station \(station) are missing."
            case .deskWrong(let stories): "The desk did not do what it must: \(stories.joined(separator: ", "))"
            case .papersWrong(let papers, let receipts):
                "\(papers) papers came out of the printers, and \(receipts) were asked for."
            case .fingersFailed(let count, let all): "\(count) of \(all) visitors' fingers did not match"
            }
        }
    }

    extension DemoWords.Step {
        var english: String {
            switch self {
            case .registers: "Other registers' data are made"
            case .call: "The election is called"
            case .stations: "Two stations are set up and certified"
            case .units: "Combined devices are paired and tested"
            case .lists: "The register becomes the voter lists"
            case .fingers: "Fingers are linked to the final list"
            case .snapshots: "Each station gets its signed, sealed list"
            case .votingDay: "Voting day: two daemons, two readers"
            case .count: "Protocols are received and added up"
            case .verify: "An outsider verifies the ledger from zero"
            case .tamper: "One byte of a copy is changed"
            }
        }
    }
#endif
