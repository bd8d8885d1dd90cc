import Ceremony
import Console
import ElectionModel
import Files
import Trust
import Wording

/// Files that come from others, on their sticks: read with a limit, links not followed.
enum CeremonyInput {
    static func bundle(_ path: String) throws -> RootBundle {
        try read(path, .bundleFile, limit: RootBundle.largestFile) { bytes throws(CanonicalError) in
            try RootBundle(canonicalBytes: bytes)
        }
    }

    static func roots(_ path: String) throws -> RootsFile {
        try read(path, .rootsFile, limit: RootsFile.largestFile) { bytes throws(CanonicalError) in
            try RootsFile(canonicalBytes: bytes)
        }
    }

    /// A request may be formatted by hand.
    static func request(_ path: String) throws -> KeyRequest {
        try read(path, .requestFile, limit: KeyRequest.largestFile) { bytes throws(CanonicalError) in
            try KeyRequest(canonical: try CanonicalValue.parse(bytes))
        }
    }

    private static func read<Value>(
        _ path: String, _ what: BundleWords, limit: Int, _ parse: ([UInt8]) throws(CanonicalError) -> Value
    ) throws -> Value {
        let bytes = try DurableFile.read(path, limit: limit, followingLinks: false)
        do { return try parse(bytes) } catch {
            throw Complaint(.unsound, BundleWords.notThatFile(path: path, what: what, cause: error))
        }
    }
}
