internal import CKernels

/// Swift face of the kernels about corresponding minutiae.
enum PairKernel {
    /// How well every two pairs agree, 0...1, pair × pair.
    static func support(_ pairs: MinutiaPairs, _ limits: SupportLimits) -> [Float] {
        let size = pairs.count * pairs.count
        return pairs.withKernelView { pairs in
            [Float](unsafeUninitializedCapacity: size) { output, count in
                if let start = output.baseAddress {
                    dobush_pair_support(
                        pairs,
                        dobush_support_limits(
                            distance: limits.distance, turn: limits.turn, direction: limits.direction), start)
                }
                count = size
            }
        }
    }

    /// Strengths after some rounds of support.
    static func relaxed(_ strengths: [Float], support: [Float], rounds: Int) -> [Float] {
        precondition(strengths.count > 1 && support.count == strengths.count * strengths.count)
        var strengths = strengths
        var spare = strengths
        dobush_relax(support, strengths.count, rounds, &strengths, &spare)
        return strengths
    }

    /// Minutiae that meet after a motion, each the nearest of the other.
    static func meetings(
        _ probe: MinutiaField, _ reference: MinutiaField, _ motion: RigidMotion, _ reach: MeetingReach
    ) -> [Meeting] {
        precondition(
            max(probe.count, reference.count) <= Int(DOBUSH_MOST_MINUTIAE)
                && FingerTemplate.maximumMinutiae == Int(DOBUSH_MOST_MINUTIAE))
        return probe.withKernelView { probe in
            reference.withKernelView { reference in
                withUnsafeTemporaryAllocation(
                    of: dobush_meeting.self, capacity: max(1, min(probe.count, reference.count))
                ) { found in
                    guard let start = found.baseAddress else { return [] }
                    let count = dobush_meetings(
                        probe, reference,
                        dobush_motion(
                            cosine: motion.cosine, sine: motion.sine, x: motion.x, y: motion.y, turn: motion.turn),
                        dobush_reach(
                            x: reach.x, y: reach.y, distance: reach.distance, growth: reach.growth,
                            angle: reach.angle), start)
                    return found[0..<count].map {
                        Meeting(
                            probe: Int($0.probe), reference: Int($0.reference), dx: $0.dx, dy: $0.dy, angle: $0.angle)
                    }
                }
            }
        }
    }
}

extension MinutiaPairs {
    /// Calls with pointers into the arrays, valid during the call.
    fileprivate func withKernelView<T>(_ body: (dobush_pairs) -> T) -> T {
        probeX.withUnsafeBufferPointer { probeX in
            probeY.withUnsafeBufferPointer { probeY in
                referenceX.withUnsafeBufferPointer { referenceX in
                    referenceY.withUnsafeBufferPointer { referenceY in
                        turns.withUnsafeBufferPointer { turns in
                            cosines.withUnsafeBufferPointer { cosines in
                                sines.withUnsafeBufferPointer { sines in
                                    body(
                                        dobush_pairs(
                                            probe_x: probeX.baseAddress, probe_y: probeY.baseAddress,
                                            reference_x: referenceX.baseAddress, reference_y: referenceY.baseAddress,
                                            turns: turns.baseAddress, cosines: cosines.baseAddress,
                                            sines: sines.baseAddress, count: turns.count))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension MinutiaField {
    /// Calls with pointers into the arrays, valid during the call.
    fileprivate func withKernelView<T>(_ body: (dobush_minutiae) -> T) -> T {
        x.withUnsafeBufferPointer { x in
            y.withUnsafeBufferPointer { y in
                units.withUnsafeBufferPointer { units in
                    body(
                        dobush_minutiae(
                            x: x.baseAddress, y: y.baseAddress, angles: units.baseAddress, count: units.count))
                }
            }
        }
    }
}
