import CFPrint
import CLibFPrint

/// The one thread that owns GLib's default main context and makes every libfprint call.
///
/// libfprint iterates the default context and has no locks, so all its objects live on this thread. An actor with this
/// executor may touch them freely. There is one default context in a process, hence the single instance.
final class GLibExecutor: SerialExecutor {
    static let shared = GLibExecutor()

    private init() {
        let thread = g_thread_new(
            "glib-main",
            { _ in
                // Sources attached before the loop runs simply wait for it.
                precondition(cfp_own_loop() != 0, "another thread owns the default main context")
                g_main_loop_run(g_main_loop_new(nil, 0))
                return nil
            }, nil)
        g_thread_unref(thread)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let box = Unmanaged.passRetained(JobBox(UnownedJob(job))).toOpaque()
        cfp_post(
            { data in
                guard let data else { return 0 }
                let job = Unmanaged<JobBox>.fromOpaque(data).takeRetainedValue().job
                job.runSynchronously(on: GLibExecutor.shared.asUnownedSerialExecutor())
                return 0
            }, box)
    }

    func checkIsolated() {
        precondition(cfp_on_loop_thread() != 0, "libfprint is called from its own thread only")
    }

    /// A job on its way through a C pointer.
    private final class JobBox: Sendable {
        let job: UnownedJob

        init(_ job: UnownedJob) {
            self.job = job
        }
    }
}
