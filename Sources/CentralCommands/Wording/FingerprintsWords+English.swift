import Wording

extension FingerprintsWords {
    var english: String {
        switch self {
        case .group: "Find minutiae, compare fingers, measure a sensor and how well it identifies."
        case .groupDiscussion:
            """
            These commands work on files that you bring; they know no voters and no election. To measure a sensor before \
            it is bought: extract, score, evaluate (Docs/measuring-a-sensor.md).
            """
        case .imagesHelp: "Images of one finger each: PNG, TIFF or WSQ."
        case .imageHelp: "An image of a finger: PNG, TIFF or WSQ."
        case .ofFile(let file, let fault): "\(file): \(fault.english)"
        case .area: "Area, mm²"

        case .extractAbstract: "Make templates of images of fingers."
        case .extractDiscussion:
            """
            Each image becomes a record of ISO/IEC 19794-2 with the image's name and the extension .fmr; a file of that \
            name is replaced. An image that gives none is named with the reason and stops nobody else: the command \
            then exits 7, and an older template of that name is erased. Templates are biometric data.
            """
        case .templatesOutHelp: "Folder for the templates; it is made when it is not there."
        case .extractDryRunHelp: "Look at all images and write nothing."
        case .isTemplate(let file): "\(file) is a template already; name images."
        case .sameName(let first, let second):
            "\(first) and \(second) would be templates of one name. Rename one of them, or extract into two folders."
        case .extracting(let done, let count):
            "\(Figures.text(done, in: .en)) of \(Counted.en(count, "image", "images"))"
        case .extracted(let count, let folder): "\(Counted.en(count, "template", "templates")) written to \(folder)."
        case .wouldExtract(let count):
            "The images give \(Counted.en(count, "template", "templates")). Nothing was written."

        case .identifyAbstract: "Search a folder of templates for a finger."
        case .identifyDiscussion:
            """
            The answer is a list of candidates, each with how many strangers are as alike by chance: never an identity. A \
            second finger or a person confirms. Scores above 4 are carried on from measured ones.
            """
        case .galleryHelp: "Folder of the templates to search (.fmr)."
        case .probeHelp: "The finger to search for: an image or a template."
        case .topHelp: "How many candidates to name at most, 1 to 100."
        case .wrongTop: "--top takes a number from 1 to 100."
        case .emptyGallery(let folder): "There is no template (.fmr) in \(folder)."
        case .noCandidate(let count):
            "None of \(Counted.en(count, "template", "templates")) is alike. That does not prove that the finger is not "
                + "among them."
        case .candidate: "Candidate"
        case .score: "Score"
        case .likeness: "As alike are"
        case .expected: "By chance here"
        case .proposals(let count):
            "These are proposals, no identities: confirm with a second finger or by a person. The last column says how "
                + "many strangers as alike chance alone puts among \(Counted.en(count, "template", "templates"))."

        case .qualityAbstract: "Judge images of fingers."
        case .qualityDiscussion:
            """
            Quality is 0 (nothing usable) to 100; area, clarity, minutiae and wetness are its parts; dryness \
            says what to do, and lowers nothing. Below the table stands what \
            the person can do about a weak image. It is a hint to try again, never a reason to turn somebody away.
            """
        case .image: "Image"
        case .quality: "Quality"
        case .clarity: "Clarity, %"
        case .minutiae: "Minutiae"
        case .wetness: "Wet, %"
        case .dryness: "Dry, %"

        case .normAbstract: "Measure what is ordinary on a model of reader, so that copies of fingers are noticed."
        case .normDiscussion:
            """
            The images are of live fingers, all from one model of reader: 100 of 25 people are good, 30 are needed. The \
            file holds means and spreads, nothing of any finger; stations whose election wants advice about copies get \
            it with `dobush-station run --reader-norm`. Delete the images afterwards.
            """
        case .normOutHelp: "The file to write."
        case .normDryRunHelp: "Measure the images and write nothing."
        case .tooFewForNorm(let clear, let least):
            "Only \(Counted.en(clear, "image", "images")) showed clear ridges; at least \(least) are needed."
        case .measuring(let done, let count): "Measured: \(done) of \(Counted.en(count, "image", "images"))"
        case .normMade(let count, let file): "Made of \(Counted.en(count, "image", "images")): \(file)"
        case .wouldMakeNorm(let count):
            "The norm would be made of \(Counted.en(count, "image", "images")). Nothing was written."

        case .showAbstract: "Draw what is found in an image of a finger."
        case .showDiscussion:
            """
            Red circles are endings, dark blue diamonds bifurcations, each with its direction; large purple circles are \
            cores, triangles deltas. Light blue lines follow the ridges, a green line bounds the finger. The picture \
            shows the finger: keep it no longer than the image itself.
            """
        case .pictureHelp: "The PNG file to write; a file of that name is replaced."
        case .showDryRunHelp: "Say what is found and write nothing."
        case .endings: "Endings"
        case .bifurcations: "Bifurcations"
        case .cores: "Cores"
        case .deltas: "Deltas"
        case .noTemplate(let reason): "The image gives no template: \(Term.unusable(reason).english)."
        case .drawn(let file): "Drawn in \(file)."
        case .wouldDraw: "Nothing was written."

        case .benchAbstract: "Measure how fast this machine finds, compares and searches fingers."
        case .benchDiscussion:
            """
            All times are those of one core, medians. The list that is searched consists of copies of the templates of \
            the images: it says how long a search takes, nothing about what it finds.
            """
        case .noneUsable: "None of the images gives a template; name images with fingers."
        case .step: "Step"
        case .median: "Milliseconds"
        case .extraction(let count): "Extract a template (\(Counted.en(count, "image", "images")))"
        case .preparing: "Prepare a template for comparison"
        case .comparing: "Compare two prepared templates"
        case .building(let count): "Build the index of \(Counted.en(count, "template", "templates"))"
        case .searching(let count): "Search one finger among \(Counted.en(count, "template", "templates"))"
        case .sizes(let record, let index):
            "A template takes \(record.english) as a file and \(index.english) in the index."
        case .unusable(let count): "\(Counted.en(count, "image gives", "images give")) no template."
        }
    }
}
