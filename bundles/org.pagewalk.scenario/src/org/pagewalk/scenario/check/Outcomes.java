/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.fault.FaultDeclarations;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.scenario.CheckResult;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Fail;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.run.Mistake;
import org.pagewalk.scenario.run.Session;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.run.TaskEnded;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * Compiles what is expected to go wrong in a block: a bug of the kernel, a call that fails, a signal that ends a process. And
 * how a call is made to fail.
 */
final class Outcomes {
    private final Source source;
    private final Problems problems;
    private final Declarations declarations;
    private final Statements statements;

    Outcomes(Source source, Problems problems, Declarations declarations, Statements statements) {
        this.source = source;
        this.problems = problems;
        this.declarations = declarations;
        this.statements = statements;
    }

    /** {@code expect bug}: the block goes on to where the kernel finds it. */
    Act bug(Expect expect, Scope scope, int line, String message) {
        Act body = statements.contexts().wantingBug(expect.getBody(), scope, statements);
        int offset = source.place(expect).offset();
        String text = source.origin(offset) + "bug";
        return frame -> {
            String found = "no bug: the block came to its end";
            try {
                body.run(frame);
            } catch (KernelBug bug) {
                found = "";
                frame.session().bugFound(offset);
            }
            frame.session().check(new CheckResult(line, text, found.isEmpty(), message, found), offset);
            return true;
        };
    }

    /** {@code expect error}: some call in the block fails so; the block comes to its end. */
    Act error(Expect expect, Scope scope, int line, String message) {
        check(expect.getError(), Type.ERROR, source.place(expect, MmsPackage.Literals.EXPECT__ERROR), "such as ENOMEM");
        Act body = statements.block(expect.getBody(), scope);
        String error = expect.getError();
        int offset = source.place(expect).offset();
        String text = source.origin(offset) + "error " + error;
        return frame -> {
            Session session = frame.session();
            Set<Errno> outer = session.collectErrors();
            boolean on;
            Set<Errno> inner;
            try {
                on = body.run(frame);
            } finally {
                inner = session.collectedErrors(outer);
            }
            List<String> names = inner.stream().map(Errno::name).toList();
            String found = names.contains(error) ? ""
                    : names.isEmpty() ? "no call failed" : "a call failed with " + String.join(" and ", names);
            session.check(new CheckResult(line, text, found.isEmpty(), message, found), offset);
            return on;
        };
    }

    /** {@code expect signal}: it ends a process in the block. If that is the one whose code this is, the rest of its blocks is skipped. */
    Act signal(Expect expect, Scope scope, int line, String message) {
        Optional<ConstantDeclaration> constant = check(expect.getSignal(), Type.SIGNAL,
                source.place(expect, MmsPackage.Literals.EXPECT__SIGNAL), "such as SIGSEGV");
        Act body = statements.block(expect.getBody(), scope);
        int number = (int) constant.map(ConstantDeclaration::value).orElse(0L).longValue();
        int offset = source.place(expect).offset();
        String text = source.origin(offset) + "signal " + expect.getSignal();
        return frame -> {
            Session session = frame.session();
            int before = session.deaths(number);
            int beforeAll = session.deaths();
            boolean on = true;
            Optional<TaskEnded> ended = Optional.empty();
            session.expectSignal(1);
            try {
                on = body.run(frame);
            } catch (TaskEnded end) {
                ended = Optional.of(end);
            } finally {
                session.expectSignal(-1);
            }
            String found = session.deaths(number) > before ? ""
                    : session.deaths() > beforeAll ? "another signal ended a process" : "no signal ended a process";
            session.check(new CheckResult(line, text, found.isEmpty(), message, found), offset);
            if (ended.isPresent()) {
                throw ended.get();
            }
            return on;
        };
    }

    private Optional<ConstantDeclaration> check(String name, Type type, Place place, String example) {
        Optional<ConstantDeclaration> constant = declarations.constant(name).filter(each -> each.type() == type);
        if (constant.isEmpty()) {
            List<String> names = declarations.constants().stream().filter(each -> each.type() == type)
                    .map(ConstantDeclaration::name).toList();
            problems.error(place, type == Type.ERROR ? "unknown-error" : "unknown-signal", name + " is no " + type.words()
                    .replaceFirst("^an? ", "") + " " + example + Nearest.hint(name, names),
                    () -> Nearest.remedies(place, name == null ? "" : name, names));
        }
        return constant;
    }

    /** {@code fail FUNCTION after N}. */
    Act compile(Fail fail, Scope scope) {
        Place place = source.place(fail, MmsPackage.Literals.FAIL__FUNCTION);
        String name = fail.getFunction() == null ? "" : fail.getFunction();
        List<String> possible = declarations.functions().stream().filter(each -> each.canBeFailed())
                .map(FunctionDeclaration::name).toList();
        if (!possible.contains(name)) {
            problems.error(place, "cannot-fail", (declarations.function(name).isPresent() ? name + " cannot be made to fail"
                    : "there is no function " + name) + ": choose from " + String.join(", ", possible),
                    () -> Nearest.remedies(place, name, possible));
        }
        Typed after = statements.expressions().value(fail.getCount(), scope, source.place(fail));
        if (!after.shape().equals(Shape.INT) && after.shape() != Shape.Open.ANY || after.unit().isPresent()) {
            problems.error(after.place(), "no-number", "fail takes how many calls do their work before, as in fail " + name + " after 3");
        }
        return frame -> {
            if (!(after.code().eval(frame) instanceof Value.Int(long count)) || count < 0 || count > FaultDeclarations.AFTER_MAX) {
                throw Mistake.at(after.place().offset(), "this is no number of calls: fail takes 0 to " + FaultDeclarations.AFTER_MAX);
            }
            frame.session().run().call(FaultDeclarations.FAIL, new Value.Text(name), new Value.Int(count));
            return true;
        };
    }
}
