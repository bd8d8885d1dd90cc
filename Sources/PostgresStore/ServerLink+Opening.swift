import CPostgres
import Glibc
import Persistence

extension ServerLink {
    /// Why no session could be opened.
    struct OpeningFailure: Error {
        let error: StoreError
        /// Whether it may pass by itself: the server is starting, or cannot be reached.
        let mayPass: Bool
    }

    /// The oldest server that will do.
    private static let oldestVersion = 13
    /// How long opening may take in all; each address of the server has ``patience``.
    private static let deadline = Duration.seconds(30)
    /// How long, in milliseconds, nothing may be heard from the server before the connection counts as lost.
    private static let patience = 10_000

    /// Connects, and readies the session.
    convenience init(to address: ServerAddress, schema: String) throws(OpeningFailure) {
        self.init(try Self.connected(to: address))
        do throws(LinkFailure) {
            try prepareSession(schema)
        } catch {
            throw OpeningFailure(error: error.storeError, mayPass: error.isLost)
        }
        do throws(StoreError) { try checkServer() } catch { throw OpeningFailure(error: error, mayPass: false) }
    }

    /// The parameters of the connection; of two with one name libpq takes the later.
    private static func parameters(_ address: ServerAddress) -> [(name: String, value: String)] {
        [
            ("sslmode", address.defaultSecurity), ("gssencmode", "disable"), ("target_session_attrs", "read-write"),
            // Also limits how long one address is tried for.
            ("tcp_user_timeout", String(patience)), ("keepalives_idle", "30"), ("keepalives_interval", "10"),
            ("keepalives_count", "3"),
            // Expanded: from here on the string's own words count.
            ("dbname", address.text), ("client_encoding", "UTF8"), ("application_name", "dobush"),
        ]
    }

    private static func connected(to address: ServerAddress) throws(OpeningFailure) -> OpaquePointer {
        let parameters = parameters(address)
        guard
            let handle = withCStrings(
                parameters.map(\.name),
                { names in
                    withCStrings(parameters.map(\.value)) { values in PQconnectStartParams(names, values, 1) }
                })
        else { throw OpeningFailure(error: .lost, mayPass: false) }
        // Texts hold values; with this libpq gives codes alone, also for what happens while connecting.
        PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQstatus(handle) != CONNECTION_BAD, establish(handle) else {
            defer { PQfinish(handle) }
            let code = PQerrorMessage(handle).flatMap { Self.state(in: String(cString: $0)) }
            throw OpeningFailure(error: code?.storeError ?? .lost, mayPass: code?.isPassing ?? true)
        }
        return handle
    }

    /// Lets libpq go on until it is connected or has given up.
    private static func establish(_ handle: OpaquePointer) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: deadline)
        var wanted = PGRES_POLLING_WRITING
        while true {
            switch wanted {
            case PGRES_POLLING_OK: return true
            case PGRES_POLLING_FAILED: return false
            default: break
            }
            let left = clock.now.duration(to: end) / .milliseconds(1)
            guard left > 0 else { return false }
            var waiting = pollfd(
                fd: PQsocket(handle), events: Int16(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), revents: 0)
            if poll(&waiting, 1, Int32(left)) > 0 { wanted = PQconnectPoll(handle) }
        }
    }

    /// The code at the end of what libpq says about a connection that failed, if the server sent one.
    private static func state(in message: String) -> SQLState? {
        message.split { $0 == " " || $0 == "\n" }.last.flatMap { SQLState(String($0)) }
    }

    private func prepareSession(_ schema: String) throws(LinkFailure) {
        try execute(
            """
            SET search_path = \(schema), pg_temp; SET TimeZone = 'UTC'; SET client_min_messages = error; \
            SET default_transaction_isolation = serializable; SET default_transaction_deferrable = off; \
            SET idle_in_transaction_session_timeout = '60s'; SET lock_timeout = '10s'; \
            SELECT set_config('synchronous_commit', 'on', false) \
            WHERE current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')
            """)
    }

    private func checkServer() throws(StoreError) {
        guard PQserverVersion(handle) >= Self.oldestVersion * 10_000 else {
            throw .unfit(.version(atLeast: Self.oldestVersion))
        }
        guard PQparameterStatus(handle, "server_encoding").map({ String(cString: $0) }) == "UTF8" else {
            throw .unfit(.encoding)
        }
        // What matters is how it orders, whatever the locale is called and whoever provides it.
        let answer: ServerAnswer
        do throws(LinkFailure) {
            answer = try query("SELECT 'B' < 'a' AND 'я' < 'ё' AND 'a-c' < 'ab' AS bytewise", [])
        } catch {
            throw error.storeError
        }
        guard try answer.rows().first?.int("bytewise") == 1 else { throw .unfit(.order) }
    }
}

/// Lends texts as C strings, with a null pointer after the last.
private func withCStrings<T>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> T) -> T {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies.map { UnsafePointer($0) } + [nil])
}
