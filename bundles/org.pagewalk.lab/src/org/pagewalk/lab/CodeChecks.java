/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.lab.syntax.Excerpt;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.mms.Action;
import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Call;
import org.pagewalk.scenario.mms.Check;
import org.pagewalk.scenario.mms.Compare;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Fail;
import org.pagewalk.scenario.mms.For;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Let;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.mms.Wait;
import org.pagewalk.scenario.syntax.Place;

/** Lets the scenario language judge a block of code, and says what code of its kind cannot do. */
final class CodeChecks {
    /** Loaded when code is first judged. */
    private static final class Loaded {
        static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);
    }

    private static final String ANSWER = "answer";
    private static final String DRAW = "draw";

    private final Excerpt excerpt;
    private final Code code;
    private final ParsedScenario parsed;
    private final List<Statement> statements;
    private final FoundInCode.Finder problems;

    /** @param isPart whether the code may use names of a student's scenario, which are not known here */
    CodeChecks(ScenarioLanguage scenarios, Excerpt excerpt, String file, boolean isPart) {
        this.excerpt = excerpt;
        code = excerpt.code();
        parsed = isPart ? scenarios.parsePart(excerpt.text(), file, Imports.UNKNOWN, Observer.NONE)
                : scenarios.parse(excerpt.text(), file, Imports.UNKNOWN, Observer.NONE);
        statements = statements();
        problems = new FoundInCode.Finder(code.offset());
    }

    /** The code of the variant. */
    FoundInCode variant() {
        Draws draws = Draws.of(code.text());
        Set<Integer> wrong = new HashSet<>();
        for (Draws.Mistake mistake : draws.mistakes()) {
            problems.error(new Place(code.offset() + mistake.offset(), mistake.length()), "draw", mistake.message());
            wrong.add(parsed.source().line(code.offset() + mistake.offset()));
        }
        tell(wrong);
        for (Statement statement : statements) {
            if (statement instanceof Import || statement instanceof Predict || statement instanceof Section) {
                problems.error(word(statement), "variant-code", "a variant has the machine and values that tasks use: take this out");
            }
        }
        return problems.found();
    }

    /** The code of a check. */
    FoundInCode check(boolean isPartial) {
        tell(Set.of());
        statements.forEach(this::inside);
        statements.forEach(this::looks);
        assignments();
        calls(true);
        long expects = statements.stream().filter(each -> each instanceof Expect || each instanceof Check).count();
        if (expects == 0) {
            problems.ofItem(Severity.ERROR, "no-expect", "a check expects something: write expect ... into its braces");
        } else if (isPartial && expects == 1 && statements.size() == 1) {
            problems.ofItem(Severity.WARNING, "partial", "partial gives each expectation its share, and here is one: write several, or leave it out");
        }
        return problems.found();
    }

    /** What runs within the student's scenario. */
    FoundInCode run() {
        tell(Set.of());
        statements.forEach(this::inside);
        calls(false);
        return problems.found();
    }

    /** The code of a number, which stands by itself. */
    FoundInCode number() {
        tell(Set.of());
        List<Let> lets = statements.stream().filter(each -> each instanceof Let && each.eContainer() == parsed.model()).map(Let.class::cast)
                .filter(let -> let.getName() != null).toList();
        if (lets.stream().noneMatch(let -> ANSWER.equals(let.getName()))) {
            noAnswer(lets);
        }
        statements.forEach(this::inside);
        calls(false);
        return problems.found();
    }

    /** What is wrong with the code, and not with that of the variant before it. */
    private void tell(Set<Integer> mutedLines) {
        for (Problem problem : parsed.problems()) {
            Place place = new Place(problem.offset(), problem.length());
            boolean isFunction = problem.code().equals("unknown-function");
            if (!isIn(problem.offset()) || mutedLines.contains(problem.line()) || isFunction && text(place).equals(DRAW)) {
                continue; // of a draw it is told elsewhere what to do instead
            }
            if (isFunction && Nearest.to(text(place), List.of(DRAW)).isPresent()) {
                problems.error(place, problem.code(), "there is no function " + text(place) + "; did you mean draw?", () -> List.of(Remedy.write(place, DRAW)));
            } else {
                problems.add(problem, "");
            }
        }
    }

    private String text(Place place) {
        return excerpt.text().substring(place.offset(), place.end());
    }

    private boolean isIn(int offset) {
        return code.offset() <= offset && offset <= code.offset() + code.text().length();
    }

    /** All statements of a block of code, those in their blocks included. */
    private void noAnswer(List<Let> lets) {
        String message = "the code of a number binds the name answer: write let answer = VALUE";
        Optional<Let> meant = lets.stream().filter(let -> Nearest.to(let.getName(), List.of(ANSWER)).isPresent()).findFirst();
        if (meant.isPresent()) {
            Place name = parsed.source().place(meant.get(), MmsPackage.Literals.LET__NAME);
            problems.error(name, "no-answer", message, () -> List.of(Remedy.write(name, ANSWER)));
            return;
        }
        int first = code.text().length() - code.text().stripLeading().length();
        problems.error(new Place(code.offset(), code.text().length()), "no-answer", message,
                () -> statements.isEmpty() && first < code.text().length() ? List.of(Remedy.insert(code.offset() + first, "let answer = ")) : List.of());
    }

    private List<Statement> statements() {
        List<Statement> list = new ArrayList<>();
        parsed.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement && isIn(parsed.source().place(statement).offset())) {
                list.add(statement);
            }
        });
        return list;
    }

    /** What can stand at the top of a file only. */
    private void inside(Statement statement) {
        boolean isMachine = statement instanceof Declaration declaration && "machine".equals(declaration.getKind());
        if (isMachine || statement instanceof Import || statement instanceof Boot || statement instanceof Def || statement instanceof Predict) {
            problems.error(word(statement), "lab-code", text(word(statement))
                    + (statement instanceof Predict ? " stands in the starter's file: write prediction \"Question\" points 2 in the task"
                            : " stands at the top of a scenario, and this code runs within the student's: "
                                    + (isMachine ? "declare the machine in variant { }" : "take it out")));
        }
    }

    /** What changes the machine. */
    private void looks(Statement statement) {
        boolean isMachine = statement instanceof Declaration declaration && "machine".equals(declaration.getKind());
        if (!isMachine && (statement instanceof Declaration || statement instanceof Fail || statement instanceof Wait || statement instanceof Task
                || statement instanceof Section || statement instanceof Snapshot || statement instanceof Compare)) {
            problems.error(word(statement), "check-looks", text(word(statement))
                    + " does something, and a check only looks: put it into run { }");
        }
    }

    private void calls(boolean isCheck) {
        parsed.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof Call call && call.getFunction() != null && isIn(parsed.source().place(call).offset())) {
                Place place = new Place(parsed.source().place(call).offset(), call.getFunction().length());
                Optional<FunctionDeclaration> function = Loaded.DECLARATIONS.function(call.getFunction());
                if (isCheck && function.isPresent() && !function.get().isQuestion()) {
                    problems.error(place, "check-looks", call.getFunction()
                            + " changes the machine, and a check only looks: put what calls it into run { }");
                } else if (call.getFunction().equals("draw")) {
                    problems.error(place, "draw", "draw stands in variant { }: write let x = draw(2, 3, 4) there, and x here");
                }
            }
        });
    }

    /** A check gives values to its own names only. */
    private void assignments() {
        Set<String> own = new HashSet<>();
        for (Statement statement : statements) {
            if (statement instanceof Let let && let.getName() != null) {
                own.add(let.getName());
            } else if (statement instanceof For loop && loop.getName() != null) {
                own.add(loop.getName());
            }
        }
        for (Statement statement : statements) {
            if (statement instanceof Action action && action.getOperator() != null) {
                EObject head = action.getTarget() instanceof Path path ? path.getHead() : action.getTarget();
                if (head instanceof Reference reference && reference.getName() != null && !own.contains(reference.getName())) {
                    problems.error(parsed.source().place(reference), "check-looks", reference.getName()
                            + " is not bound in this check, and a check only looks: bind another name with let");
                }
            }
        }
    }

    private Place word(Statement statement) {
        Place place = parsed.source().place(statement);
        String text = text(place);
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Place(place.offset(), end);
    }
}
