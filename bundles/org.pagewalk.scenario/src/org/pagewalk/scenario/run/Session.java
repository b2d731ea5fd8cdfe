/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.sched.SchedFunctions;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.model.tables.TaskTable;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.Insert;
import org.pagewalk.scenario.PrintedLine;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioListener;

/** One run: its machine, what it has printed and checked, who watches, and what it may still use. */
public final class Session {
    /** Looking at so many things that were told counts as a statement. */
    private static final int NOTES_A_STATEMENT = 4;
    /** Keeping, comparing or checking so many page frames counts as a statement. */
    private static final int FRAMES_A_STATEMENT = 16;
    /** To tell a BUG with its chain of calls takes as long as so many statements. */
    private static final int STATEMENTS_A_BUG = 5000;

    private final Run run;
    private final Machine machine;
    private final RunOptions options;
    private final ScenarioListener listener;
    private final PagewalkModel model;
    private final List<String> output = new ArrayList<>();
    /** By the number of the line. */
    private final Map<Integer, PrintedLine> printed = new LinkedHashMap<>();
    private final Results results = new Results();
    private long statements;
    private long outputChars;
    private final Lists lists;
    private int callOffset;
    private boolean isUserMode;
    private boolean isBooting;
    /** The moment at which the present section began. */
    private long sectionStart;
    private int line;
    private final Inserted inserted = new Inserted();
    private final SnapshotStore snapshots = new SnapshotStore();
    /** By the number of the signal. */
    private final Map<Integer, Integer> deaths = new HashMap<>();
    /** In how many blocks this is that say a signal comes. */
    private int signalsExpected;
    /** With which calls have failed, since somebody began to ask. */
    private Set<Errno> errors = EnumSet.noneOf(Errno.class);

    /** A run that is about to begin. */
    public Session(Run run, RunOptions options, ScenarioListener listener) {
        this.run = run;
        this.machine = run.machine();
        this.options = options;
        this.listener = listener;
        this.model = new PagewalkModel(machine.tables());
        lists = new Lists(model, options);
    }

    /** What happens on the machine. */
    public Run run() {
        return run;
    }

    /** The emulated machine. */
    public Machine machine() {
        return machine;
    }

    /** Its structures as EMF objects. */
    public PagewalkModel model() {
        return model;
    }

    /** Who watches. */
    public ScenarioListener listener() {
        return inserted.isIsolated() ? ScenarioListener.NONE : listener;
    }

    /** What was printed so far, one text for each print. */
    public List<String> output() {
        return output;
    }

    /** The lines that have printed so far. */
    public List<PrintedLine> printed() {
        return List.copyOf(printed.values());
    }

    /** The expectations and predictions so far. */
    public Results results() {
        return results;
    }

    /** Where the last call of a kernel function stands. */
    public int callOffset() {
        return callOffset;
    }

    /** A statement that calls the kernel of its own accord is about to be executed. */
    public void calling(int offset) {
        callOffset = offset;
    }

    /** Whether what follows runs while the machine boots. */
    public void setBooting(boolean now) {
        isBooting = now;
    }

    /** Whether what follows is a process, and no kernel code; returns whether it was. */
    public boolean setUserMode(boolean now) {
        boolean before = isUserMode;
        isUserMode = now;
        return before;
    }

    /** Whether what runs now is a process, and no kernel code. */
    public boolean isUserMode() {
        return isUserMode;
    }

    /**
     * What a process means by a value that it uses as an address: the machine's longs have so many bits, a number is an address
     * as good as any, and NULL is address 0.
     */
    public Value userAddress(Value value) {
        long number = switch (value) {
        case Value.Int(long given) -> given;
        case Value.Address address -> address.value();
        default -> 0;
        };
        return new Value.Address(Type.USER_ADDRESS, machine.architecture().wrap(number));
    }

    /** A statement is about to be executed. */
    public void atLine(int number) {
        if (inserted.isIsolated()) {
            return;
        }
        line = number;
        run.line(number);
    }

    /**
     * Calls a kernel function.
     *
     * @param offset where the call stands
     * @param lineNumber the line of that place; told if it is not the line that was told last, as in a condition, or behind
     * a call of a function that the scenario defines
     */
    public Value call(FunctionDeclaration function, Value[] arguments, int offset, int lineNumber) {
        callOffset = offset;
        if (isBooting && !function.isForBoot()) {
            throw Mistake.at(offset, function.name() + " needs what a machine does not have while it boots: call it behind boot { }");
        }
        if (function.isSystemCall() && !isUserMode) {
            throw Mistake.at(offset, function.name() + " is a system call, which processes make, and this is the kernel");
        }
        if (isUserMode && !function.isQuestion() && !function.isSystemCall()) {
            throw Mistake.at(offset, function.name() + " is a function of the kernel, and this is a process: write kernel { "
                    + function.name() + "(...) } for the kernel to do it on its behalf");
        }
        if (isUserMode && function.isSystemCall()) {
            mayRun(offset);
        }
        if (lineNumber != line && !function.isQuestion()) {
            atLine(lineNumber);
        }
        Value value = run.call(function, arguments);
        function.error(value).ifPresent(errors::add);
        if (function.isSystemCall()) {
            returnToUserMode();
        }
        return value;
    }

    /** A process that sleeps in vfork does nothing. */
    private void mayRun(int offset) {
        int task = machine.scheduler().current();
        if (machine.processes().sleepsInVfork(task)) {
            throw Mistake.at(offset, machine.tables().task.comm(task) + " sleeps in vfork until its child calls execve or ends: let the child"
                    + " go on with as child { }");
        }
    }

    /**
     * If what follows is a process, it goes on in user mode: what waits for it is delivered.
     *
     * @throws TaskEnded if it has come to its end
     */
    public void returnToUserMode() {
        if (!isUserMode) {
            return;
        }
        if (machine.signals().isPending()) {
            int signal = (int) ((Value.Int) run.call(SchedFunctions.DO_SIGNAL)).value();
            if (signal != 0) {
                deaths.merge(signal, 1, Integer::sum);
                tellDeath(signal);
            }
        }
        if (!machine.signals().isAlive(machine.scheduler().current())) {
            throw new TaskEnded();
        }
    }

    /** As a shell does, says that a process was ended by a signal, unless just that is waited for. */
    private void tellDeath(int number) {
        if (signalsExpected == 0) {
            TaskTable tasks = machine.tables().task;
            int task = machine.scheduler().current();
            boolean isBadAccess = number == Signal.SIGSEGV.number() || number == Signal.SIGBUS.number();
            print(new Value.Text(tasks.comm(task) + " (pid " + tasks.pid(task) + ") was ended by "
                    + Signal.of(number).map(Signal::name).orElse("signal " + number) + (isBadAccess && (tasks.cr2(task) != 0 || tasks.si_code(task) != 0)
                            ? ", for what it did at 0x" + Long.toHexString(tasks.cr2(task)) : "")), line, callOffset);
        }
    }

    /** What follows is to end a process by a signal, or that is over: 1 or -1. */
    public void expectSignal(int more) {
        signalsExpected += more;
    }

    /** How many processes a signal has ended so far. */
    public int deaths(int signal) {
        return deaths.getOrDefault(signal, 0);
    }

    /** How many processes signals have ended so far. */
    public int deaths() {
        return deaths.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** From now on collects the errors with which calls fail; gives back what was collected around this. */
    public Set<Errno> collectErrors() {
        Set<Errno> outer = errors;
        errors = EnumSet.noneOf(Errno.class);
        return outer;
    }

    /** What was collected since; it belongs to what is around it too. */
    public Set<Errno> collectedErrors(Set<Errno> outer) {
        Set<Errno> inner = errors;
        errors = outer;
        outer.addAll(inner);
        return inner;
    }

    /** A section begins; returns where the one around it began. */
    public long beginSection() {
        long outer = sectionStart;
        sectionStart = run.end();
        return outer;
    }

    /** The section ends, and the one around it goes on, which began there. */
    public void endSection(long outer) {
        sectionStart = outer;
    }

    /**
     * Goes over the events of a name since the section began.
     *
     * @param listener hears each
     * @return how many there were
     */
    public long events(String name, int offset, Consumer<Told> listener) {
        if (sectionStart < run.start()) {
            throw Mistake.budget(offset, "too much has happened since this section began to look back at all of it: ask in a"
                    + " shorter section");
        }
        long[] seen = new long[2];
        run.cursor().tell(sectionStart, note -> {
            if (++seen[1] % NOTES_A_STATEMENT == 0) {
                tick(offset);
            }
            return note.kind() == Note.Kind.EVENT && note.word().equals(name);
        }, told -> {
            seen[0]++;
            listener.accept(told);
            return true;
        }, Progress.NONE);
        return seen[0];
    }

    /** Counts a statement, or a round of a loop. */
    public void tick(int offset) {
        tick(1, offset);
    }

    /** Counts something that takes as long as so many statements. */
    void tick(long count, int offset) {
        statements += count;
        if (statements > options.statementsMax()) {
            throw Mistake.budget(offset, "the run has used up its " + options.statementsMax()
                    + " statements and was ended here: make its loops shorter");
        }
    }

    /** Prints a value. */
    public void print(Value value, int line, int offset) {
        if (inserted.isIsolated()) {
            return;
        }
        long left = options.outputCharsMax() - outputChars;
        StringBuilder text = new StringBuilder();
        if (!new Words(model).append(text, value, left)) {
            throw Mistake.budget(offset, "the run has printed " + options.outputCharsMax()
                    + " characters and was ended here: print less");
        }
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        outputChars += text.length() + 1;
        String words = text.toString();
        words.lines().forEach(output::add);
        if (words.isEmpty()) {
            output.add("");
        }
        PrintedLine before = printed.get(line);
        printed.put(line, before == null ? new PrintedLine(line, 1, words) : before.again(words));
        listener.printed(words, line);
    }

    /** Records an expectation that stands at an offset. */
    public void check(CheckResult check, int offset) {
        if (inserted.takes(check)) {
            results.addElsewhere(offset);
            return;
        }
        run.check(results.add(check, offset), check.passed());
        listener.checked(check);
    }

    /** Runs what somebody has inserted; what goes wrong in it ends only it, if it is isolated. */
    public void insert(Insert insert, Runnable body) {
        inserted.run(insert, run, body);
    }

    /** What became of inserts. */
    public Inserted inserted() {
        return inserted;
    }

    /** The states that were kept. */
    public SnapshotStore snapshots() {
        return snapshots;
    }

    /** A BUG was found that was wanted. */
    public void bugFound(int offset) {
        tick(STATEMENTS_A_BUG, offset);
    }

    /** All page frames are about to be looked at, which takes as long as some statements. */
    public void tickForAllFrames(int offset) {
        tick(machine.tables().page.limit() / FRAMES_A_STATEMENT, offset);
    }

    /** Makes lists and strings. */
    public Lists lists() {
        return lists;
    }

    /** Another address or page of the same kind, by pointer arithmetic. */
    public Value pointer(Value like, long number, int offset) {
        if (like instanceof Value.Address(Type kind, long before)) {
            return new Value.Address(kind, kind == Type.USER_ADDRESS ? machine.architecture().wrap(number) : number);
        }
        int limit = machine.tables().page.limit();
        if (number < 0 || number >= limit) {
            throw Mistake.at(offset, "there is no page frame " + number + ": this machine has frames 0 to " + (limit - 1));
        }
        return new Value.PageRef((int) number);
    }
}
