package course.check;

import course.check.Call.Result;
import course.check.Heartbeat.Pace;
import course.lab.Flight;
import course.lab.Gate;
import course.lab.Lab;
import course.lab.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how requests flow by letting one answer go at a time, the newest first, and watching what comes. That a request
 * arrives only after the answer before it, every time, proves that one waits for the other, and takes milliseconds; nothing is
 * concluded from a request that merely did not come in time.
 */
final class Flow {

    /** An arrival counts as caused by a release when it was this much quicker than the silence before was long. */
    private static final int CAUSAL = 3;
    /** When all may be in flight together, so many answers tell whether one request waits for another. */
    private static final int ENOUGH_STEPS = 14;
    /** So many of the last delays tell how late the next request may come. */
    private static final int RECENT = 2;
    /** Fewer arrivals after the first answer are stragglers, no pattern. */
    private static final int LEAST_ARRIVALS = 3;
    /** So often it looks longer before it believes that a free slot stays empty. */
    private static final int LOOKS = 2;
    /** Of the arrivals of a pattern, this share must have been caused by a release: in tenths. */
    private static final int CAUSED_TENTHS = 6;
    /** When never more than one was in flight and this share was caused, it is proven however slow the machine is. */
    private static final int PROOF_TENTHS = 8;

    private final Lab lab;
    private final Gate gate;
    private final Call<?> call;
    private final Heartbeat heartbeat;
    private final Patience patience;
    private final List<Step> steps = new ArrayList<>();
    /** How long after a release the last of what it brought came, for each release that brought something. */
    private final List<Duration> delays = new ArrayList<>();
    private Pace stepping = Pace.UNKNOWN;
    private @Nullable Doubt slow;

    /**
     * @param allowed  how many could have been in flight
     * @param inFlight how many were
     * @param quiet    how long nothing had come before the answer was let go
     * @param released when it was let go
     */
    private record Step(int allowed, int inFlight, Duration quiet, Duration released) {
        boolean full() {
            return inFlight >= allowed;
        }
    }

    Flow(Lab lab, Gate gate, Call<?> call, Heartbeat heartbeat, Patience patience) {
        this.lab = lab;
        this.gate = gate;
        this.call = call;
        this.heartbeat = heartbeat;
        this.patience = patience;
    }

    /** Watches {@code total} requests of which {@code limit} may be in flight at a time. */
    Pattern watch(int limit, int total) {
        for (var answered = 0; answered < total; answered++) {
            var allowed = Math.min(limit, total - answered);
            var full = await(allowed);
            if (steps.isEmpty() && call.isDone()) {
                return new Pattern.Early(lab.flights().count());
            }
            if (gate.inFlight() == 0) {
                if (!comesBack()) {
                    return call.isDone() ? new Pattern.Early(lab.flights().count()) : new Pattern.Stuck(lab.flights().count());
                }
                full = await(allowed);
            }
            if (full && answered == 0) {
                heartbeat.await(() -> lab.flights().highWater() > limit, 5, Duration.ofMillis(3));
            }
            if (lab.flights().highWater() > limit) {
                return new Pattern.Over(lab.flights().highWater());
            }
            if (full && allowed == total) {
                return call.isDone() ? new Pattern.Early(lab.flights().count()) : new Pattern.Full();
            }
            release(allowed);
            if (limit == total && steps.size() == ENOUGH_STEPS) {
                break;
            }
        }
        return lab.flights().highWater() > limit ? new Pattern.Over(lab.flights().highWater()) : pattern();
    }

    /** Waits until so many are in flight, as long as new ones keep coming. */
    private boolean await(int allowed) {
        var look = steps.isEmpty() || steps.stream().filter(step -> !step.full()).count() < LOOKS;
        var beats = look ? patience.look() : patience.step();
        var floor = look ? patience.lookFloor() : max(patience.stepFloor(), lateness().multipliedBy(CAUSAL + 1));
        var known = new AtomicInteger();
        do {
            known.set(lab.flights().count());
        } while (heartbeat.await(() -> settled(allowed) || lab.flights().count() > known.get(), beats, floor) && !settled(allowed));
        if (gate.inFlight() < allowed) {
            judgePace(look);
        }
        return gate.inFlight() >= allowed;
    }

    /** A long look has beats enough to tell how slow the machine is; a short step adds its few to those of the others. */
    private void judgePace(boolean look) {
        if (look) {
            if (isSlow()) {
                slow = slowness(heartbeat.pace());
            } else if (!patience.isLast()) {
                ThreadDump.lastingWork().ifPresent(place ->
                        slow = new Doubt("too few requests came, but something is still at work in " + place));
            }
        } else {
            stepping = stepping.and(heartbeat.pace());
        }
    }

    private boolean isSlow() {
        return heartbeat.pace().isSlowerThan(patience.slow());
    }

    /** Silence on a slow machine proves nothing yet. */
    private static Doubt slowness(Pace pace) {
        return pace.doubt("too few requests came, but the machine is slow");
    }

    private boolean settled(int allowed) {
        return gate.inFlight() >= allowed || call.isDone() && (steps.isEmpty() || hasFailed() || gate.inFlight() == 0);
    }

    /** Nothing is in flight: looks longer whether something comes, unless the call has failed. */
    private boolean comesBack() {
        if (hasFailed()) {
            return false;
        }
        var came = heartbeat.await(() -> gate.inFlight() > 0 || hasFailed(), patience.silence(), patience.silenceFloor());
        if (!came && isSlow()) {
            throw slowness(heartbeat.pace());
        }
        if (!came && !patience.isLast()) {
            ThreadDump.lastingWork().ifPresent(place -> {
                throw new Doubt("none is in flight, and no other comes, but something is still at work in " + place);
            });
        }
        return gate.inFlight() > 0;
    }

    private boolean hasFailed() {
        return call.result().filter(Result.Threw.class::isInstance).isPresent();
    }

    private void release(int allowed) {
        var now = lab.flights().age();
        var last = lastArrival();
        if (!steps.isEmpty() && last.compareTo(steps.getLast().released()) > 0) {
            delays.add(last.minus(steps.getLast().released()));
        }
        steps.add(new Step(allowed, gate.inFlight(), now.minus(last), now));
        gate.releaseNewest();
    }

    /**
     * How late the next request may come. What came late long ago, when a class was loaded or a connection had just broken, does
     * not count: a silence much longer than the arrival after it proves no more than one that is long enough.
     */
    private Duration lateness() {
        return delays.reversed().stream().limit(RECENT).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Duration lastArrival() {
        return arrivals().stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private List<Duration> arrivals() {
        return lab.flights().all().stream().map(Flight::arrived).map(Moment::at).toList();
    }

    private Pattern pattern() {
        if (steps.stream().allMatch(Step::full)) {
            return new Pattern.Full();
        }
        var most = steps.stream().mapToInt(Step::inFlight).max().orElse(0);
        if (most == 1 && caused(PROOF_TENTHS)) {
            return new Pattern.OneByOne(steps.size() - 1);
        }
        if (slow != null) {
            throw slow;
        }
        if (stepping.isSlowerThan(patience.slow())) {
            throw slowness(stepping);
        }
        if (!caused(CAUSED_TENTHS)) {
            throw new Doubt("the requests came neither together nor one because of the other");
        }
        if (most == 1) {
            return new Pattern.OneByOne(steps.size() - 1);
        }
        if (sawtooth(most)) {
            return new Pattern.Batches(most);
        }
        if (!patience.isLast() && (most > steps.getFirst().inFlight() || afterFirstRelease() < LEAST_ARRIVALS)) {
            throw new Doubt("some requests came late: the first look was too short");
        }
        return new Pattern.Narrow(most);
    }

    /** Falls from {@code most} to 1, again and again. */
    private boolean sawtooth(int most) {
        for (var i = 0; i < steps.size(); i++) {
            var batch = Math.min(most, steps.size() - i / most * most);
            if (steps.get(i).inFlight() != batch - i % most) {
                return false;
            }
        }
        return true;
    }

    private long afterFirstRelease() {
        return arrivals().stream().filter(arrival -> arrival.compareTo(steps.getFirst().released()) > 0).count();
    }

    /** Whether so many tenths of the arrivals came because of the answer before them. */
    private boolean caused(int tenths) {
        if (patience.isLast()) {
            return true;
        }
        var arrivals = arrivals();
        var after = 0;
        var caused = 0;
        for (var arrival : arrivals) {
            var step = steps.stream().filter(it -> it.released().compareTo(arrival) <= 0).reduce((_, later) -> later);
            if (step.isPresent()) {
                after++;
                caused += arrival.minus(step.get().released()).multipliedBy(CAUSAL).compareTo(step.get().quiet()) <= 0 ? 1 : 0;
            }
        }
        return after > 0 && caused * 10 >= after * tenths;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
