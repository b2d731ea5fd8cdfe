/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.util.List;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.author.Finding;
import org.pagewalk.lab.author.Verified;
import org.pagewalk.lab.author.Verifier;
import org.pagewalk.scenario.Severity;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code pagewalk lab verify LAB...}. */
final class LabVerifyCommand implements CommandBody {
    private final Terminal terminal;

    LabVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.JSON);
    }

    @Override
    public Operands operands() {
        return Operands.LABS;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        ExitStatus worst = ExitStatus.WELL;
        for (String name : arguments.operands()) {
            LabFolder folder = LabPlace.find(name);
            try {
                Verified verified = Verifier.verifyAll(folder, (doing, done, all) -> progress(name, doing, done, all));
                terminal.progress("");
                if (arguments.has(Option.JSON)) {
                    terminal.result(json(name, verified));
                } else {
                    text(name, verified);
                }
                worst = worst.and(verified.isWell() ? ExitStatus.WELL : ExitStatus.NO);
            } catch (IOException e) {
                throw new WrongCall("lab.unreadable", name, NewFolder.reason(e));
            }
        }
        return worst;
    }

    private void progress(String name, String doing, int done, int all) {
        terminal.progress(Messages.text("lab.verifying", name, done, all, doing));
    }

    private void text(String name, Verified verified) {
        for (Finding finding : verified.findings()) {
            terminal.result((name.endsWith("/") ? name : name + "/") + finding);
        }
        if (verified.isWell()) {
            terminal.result(Messages.text("lab.verified", name, verified.lab().points(), variants(verified)));
        } else {
            terminal.result(Messages.text("lab.found", name, count(verified, Severity.ERROR, "lab.errors"), count(verified, Severity.WARNING, "lab.warnings")));
        }
    }

    private static String variants(Verified verified) {
        if (verified.variants() == 1) {
            return Messages.text("lab.variant");
        }
        String all = verified.variants() == Long.MAX_VALUE ? "very many" : String.valueOf(verified.variants());
        return verified.tried() == verified.variants() ? Messages.text("lab.variants", all)
                : Messages.text("lab.variants.tried", verified.tried(), all);
    }

    private static String count(Verified verified, Severity severity, String words) {
        long count = verified.findings().stream().filter(finding -> finding.severity() == severity).count();
        return Messages.text(count == 1 ? words + ".one" : words, count);
    }

    private static String json(String name, Verified verified) {
        JsonArray findings = new JsonArray();
        for (Finding finding : verified.findings()) {
            JsonObject object = new JsonObject();
            object.addProperty("severity", finding.severity().word());
            object.addProperty("file", finding.file());
            object.addProperty("line", finding.line());
            object.addProperty("message", finding.message());
            findings.add(object);
        }
        JsonObject all = new JsonObject();
        all.addProperty("lab", name);
        all.addProperty("result", verified.isWell() ? "verified" : "failed");
        all.addProperty("points", verified.lab().points());
        all.addProperty("variants", verified.variants());
        all.addProperty("tried", verified.tried());
        all.add("findings", findings);
        return all.toString();
    }
}
