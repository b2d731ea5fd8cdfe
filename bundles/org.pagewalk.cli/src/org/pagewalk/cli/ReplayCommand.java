/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.pagewalk.replay.Replay;
import org.pagewalk.replay.ReplayResult;
import org.pagewalk.replay.TraceException;

import com.google.gson.JsonObject;

/** {@code pagewalk replay FILE...}. */
final class ReplayCommand implements CommandBody {
    private final Terminal terminal;

    private boolean json;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.FILES;
    }

    @Override
    public ExitStatus run(Arguments arguments) {
        json = arguments.has(Option.JSON);
        ExitStatus worst = ExitStatus.WELL;
        for (String file : arguments.operands()) {
            worst = worst.and(play(file));
        }
        return worst;
    }

    private ExitStatus play(String file) {
        try {
            ReplayResult result = Replay.play(Path.of(file), file);
            terminal.result(json ? Json.line(toJson(result)) : toText(result));
            return result instanceof ReplayResult.Difference ? ExitStatus.NO : ExitStatus.WELL;
        } catch (TraceException e) {
            return refuse(e);
        } catch (InvalidPathException e) {
            return refuse(new TraceException(file, 0, Messages.text("file.name")));
        }
    }

    private ExitStatus refuse(TraceException e) {
        terminal.error(e.getMessage());
        if (json) {
            JsonObject object = new JsonObject();
            object.addProperty("file", e.file());
            object.addProperty("result", "refused");
            if (e.line() > 0) {
                object.addProperty("line", e.line());
            }
            object.addProperty("message", e.reason());
            terminal.result(Json.line(object));
        }
        return ExitStatus.WRONG;
    }

    private String toText(ReplayResult result) {
        return switch (result) {
            case ReplayResult.Match m -> Messages.text("replay.match", m.file(), terminal.good(Messages.text("good")),
                    m.lines(), m.kind());
            case ReplayResult.Difference d -> Messages.text("replay.difference", d.file(), d.line(),
                    terminal.bad(Messages.text("difference")), d.expected(), d.got());
            case ReplayResult.Ftrace f -> FtraceSummary.text(f);
        };
    }

    private static JsonObject toJson(ReplayResult result) {
        JsonObject object = new JsonObject();
        object.addProperty("file", result.file());
        object.addProperty("kind", result.kind());
        switch (result) {
            case ReplayResult.Match m -> {
                object.addProperty("result", "match");
                object.addProperty("lines", m.lines());
            }
            case ReplayResult.Difference d -> {
                object.addProperty("result", "difference");
                object.addProperty("line", d.line());
                object.addProperty("expected", d.expected());
                object.addProperty("got", d.got());
            }
            case ReplayResult.Ftrace f -> {
                object.addProperty("events", f.events());
                object.addProperty("page_allocs", f.pageAllocs());
                object.addProperty("page_frees", f.pageFrees());
                object.addProperty("frees_without_alloc", f.freesWithoutAlloc());
                object.addProperty("blocks_dropped", f.blocksDropped());
                object.addProperty("peak_pages", f.peakPages());
                object.addProperty("end_pages", f.endPages());
            }
        }
        return object;
    }
}
