import Glibc

/// Fetches files with the program curl, which brings the network's cryptography; what it brings is believed by nobody.
enum WebFetch {
    /// The most bytes of a file: that of a bundle of the longest entries.
    private static let byteLimit = EntryBundle.byteLimit

    /// Whether the text can stand in curl's list: printable ASCII without quotes and backslashes.
    static func isAddress(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }

    /// Fetches addresses into files, several at a time. A file that does not come whole is not left behind.
    ///
    /// - Parameters:
    ///   - files: addresses and the files that they become.
    ///   - list: a file that is written for curl.
    static func run(_ files: [(address: String, file: String)], list: String) {
        var lines = ""
        for (address, file) in files {
            unlink(file)
            let quoted = file.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            lines += "url = \"\(address)\"\noutput = \"\(quoted)\"\n"
        }
        guard let stream = fopen(list, "w") else { return }
        fputs(lines, stream)
        fclose(stream)
        run([
            "curl", "--disable", "--silent", "--fail", "--globoff", "--proto", "=http,https", "--max-filesize",
            String(byteLimit), "--connect-timeout", "20", "--max-time", "600", "--retry", "2", "--parallel",
            "--parallel-max", "8", "--remove-on-error", "--config", list,
        ])
    }

    private static func run(_ arguments: [String]) {
        let strings = arguments.map { strdup($0) }
        defer { for string in strings { free(string) } }
        // What it says of its progress is for nobody; what matters is which files are there afterwards.
        var quiet = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&quiet)
        defer { posix_spawn_file_actions_destroy(&quiet) }
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&quiet, descriptor, "/dev/null", O_RDWR, 0)
        }
        var child: pid_t = 0
        guard posix_spawnp(&child, arguments[0], &quiet, nil, strings + [nil], environ) == 0 else { return }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    }
}
