import FoundationEssentials
import Glibc

/// A time-stamping authority of the tests, run by OpenSSL's own program.
final class StampingAuthority {
    private let folder: ScratchFolder
    /// The certificate that an observer would trust, in PEM.
    let certificate: String

    struct Failure: Error {}

    init() throws {
        folder = try ScratchFolder()
        let path = folder.path
        certificate = path + "/authority.pem"
        let configuration = """
            oid_section = oids
            [oids]
            policy1 = 1.2.3.4.1
            [stamper]
            basicConstraints = CA:false
            keyUsage = critical,digitalSignature
            extendedKeyUsage = critical,timeStamping
            [one]
            serial = \(path)/serial
            crypto_device = builtin
            signer_cert = \(path)/stamper.pem
            signer_key = \(path)/stamper.key
            signer_digest = sha256
            default_policy = policy1
            digests = sha256
            ess_cert_id_alg = sha256
            """
        try folder.write("../configuration", Array(configuration.utf8))
        try folder.write("../serial", Array("01\n".utf8))
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try Self.openssl(
            ["req", "-x509"] + key + [
                "-keyout", path + "/authority.key", "-out", certificate, "-subj", "/CN=Authority", "-days", "30",
                "-addext", "basicConstraints=critical,CA:true",
            ])
        try Self.openssl(
            ["req", "-new"] + key + [
                "-keyout", path + "/stamper.key", "-out", path + "/stamper.csr", "-subj", "/CN=Stamper",
            ])
        try Self.openssl([
            "x509", "-req", "-in", path + "/stamper.csr", "-CA", certificate, "-CAkey", path + "/authority.key",
            "-set_serial", "2", "-days", "30", "-extfile", path + "/configuration", "-extensions", "stamper", "-out",
            path + "/stamper.pem",
        ])
    }

    /// The authority's answer for a document.
    func stamp(_ document: [UInt8]) throws -> [UInt8] {
        let path = folder.path
        try folder.write("../document", document)
        try Self.openssl([
            "ts", "-query", "-data", path + "/document", "-sha256", "-cert", "-no_nonce", "-out", path + "/query",
        ])
        try Self.openssl([
            "ts", "-reply", "-config", path + "/configuration", "-section", "one", "-queryfile", path + "/query",
            "-out",
            path + "/answer",
        ])
        return try folder.read("../answer")
    }

    private static func openssl(_ arguments: [String]) throws {
        let strings = (["openssl"] + arguments).map { strdup($0) }
        defer { for string in strings { free(string) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [0, 1, 2] as [Int32] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var child: pid_t = 0
        guard posix_spawn(&child, "/usr/bin/openssl", &actions, nil, strings + [nil], environ) == 0 else {
            throw Failure()
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        guard status == 0 else { throw Failure() }
    }
}
