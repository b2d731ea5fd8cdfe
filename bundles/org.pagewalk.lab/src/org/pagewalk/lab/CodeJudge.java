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
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.lab.syntax.Projection;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Problems;
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
import org.pagewalk.scenario.mms.Path;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Reference;
import org.pagewalk.scenario.mms.Section;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.mms.Wait;
import org.pagewalk.scenario.syntax.Place;

/** Lets the scenario language judge the code of a lab, and tells what code of each kind cannot do. */
final class CodeJudge {
    /** Loaded when code is first judged. */
    private static final class Loaded {
        static final Declarations DECLARATIONS = Declarations.of(Profile.LINUX_2_4_20);
    }

    private final LabTree tree;
    private final ScenarioLanguage scenarios;
    private final Problems problems;
    private final boolean isAsked;
    private Optional<Code> variant = Optional.empty();

    /** @param isAsked whether code is judged at all */
    CodeJudge(LabTree tree, ScenarioLanguage scenarios, Problems problems, boolean isAsked) {
        this.isAsked = isAsked;
        this.tree = tree;
        this.scenarios = scenarios;
        this.problems = problems;
    }

    /** The code of the variant; what follows sees its names. */
    void variant(Code code) {
        variant = Optional.of(code);
        if (!isAsked) {
            return;
        }
        Draws draws = Draws.of(code.text());
        for (Draws.Mistake mistake : draws.mistakes()) {
            problems.error(new Place(code.offset() + mistake.offset(), mistake.length()), "draw", mistake.message());
        }
        Set<Integer> wrong = new HashSet<>();
        draws.mistakes().forEach(mistake -> wrong.add(tree.source().line(code.offset() + mistake.offset())));
        ParsedScenario parsed = parse(code, false);
        tell(code, parsed, wrong);
        for (Statement statement : statements(code, parsed)) {
            if (statement instanceof Import || statement instanceof Predict || statement instanceof Section) {
                problems.error(word(parsed, statement), "variant-code", "a variant has the machine and values that tasks use: take this out");
            }
        }
    }

    /** The code of a check. */
    void check(Code code, Place item, boolean isPartial) {
        if (!isAsked) {
            return;
        }
        ParsedScenario parsed = parse(code, true);
        tell(code, parsed, Set.of());
        List<Statement> statements = statements(code, parsed);
        statements.forEach(statement -> inside(parsed, statement));
        statements.forEach(statement -> looks(parsed, statement));
        assignments(code, parsed, statements);
        calls(code, parsed, true);
        long expects = statements.stream().filter(each -> each instanceof Expect || each instanceof Check).count();
        if (expects == 0) {
            problems.error(item, "no-expect", "a check expects something: write expect ... into its braces");
        } else if (isPartial && expects == 1 && statements.size() == 1) {
            problems.warning(item, "partial", "partial gives each expectation its share, and here is one: write several, or leave it out");
        }
    }

    /** What runs within the student's scenario. */
    void run(Code code) {
        if (!isAsked) {
            return;
        }
        ParsedScenario parsed = parse(code, true);
        tell(code, parsed, Set.of());
        statements(code, parsed).forEach(statement -> inside(parsed, statement));
        calls(code, parsed, false);
    }

    /** The code of a number, which stands by itself. */
    void number(Code code) {
        if (!isAsked) {
            return;
        }
        ParsedScenario parsed = parse(code, false);
        tell(code, parsed, Set.of());
        List<Statement> statements = statements(code, parsed);
        boolean answers = statements.stream().anyMatch(each -> each instanceof Let let && "answer".equals(let.getName())
                && let.eContainer() == parsed.model());
        if (!answers) {
            problems.error(new Place(code.offset(), code.text().length()), "no-answer",
                    "the code of a number binds the name answer: write let answer = VALUE");
        }
        statements.forEach(statement -> inside(parsed, statement));
        calls(code, parsed, false);
    }

    private ParsedScenario parse(Code code, boolean isPart) {
        String text = Projection.of(tree.source().own(), variant, code);
        return isPart ? scenarios.parsePart(text, tree.source().file(), Imports.UNKNOWN, Observer.NONE)
                : scenarios.parse(text, tree.source().file(), Imports.UNKNOWN);
    }

    /** What is wrong with the code, and not with that of the variant before it. */
    private void tell(Code code, ParsedScenario parsed, Set<Integer> mutedLines) {
        for (Problem problem : parsed.problems()) {
            if (isIn(code, problem.offset()) && !mutedLines.contains(problem.line())) {
                tell(problem);
            }
        }
    }

    private void tell(Problem problem) {
        Place place = new Place(problem.offset(), problem.length());
        if (problem.code().equals("unknown-function") && tree.source().text(place).equals("draw")) {
            return; // told with what to do instead
        }
        if (problem.severity() == Severity.ERROR) {
            problems.error(place, problem.code(), problem.message(), problem::remedies);
        } else {
            problems.warning(place, problem.code(), problem.message(), problem::remedies);
        }
    }

    private static boolean isIn(Code code, int offset) {
        return code.offset() <= offset && offset <= code.offset() + code.text().length();
    }

    /** All statements of a block of code, those in their blocks included. */
    private static List<Statement> statements(Code code, ParsedScenario parsed) {
        List<Statement> statements = new ArrayList<>();
        parsed.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof Statement statement && isIn(code, parsed.source().place(statement).offset())) {
                statements.add(statement);
            }
        });
        return statements;
    }

    /** What can stand at the top of a file only. */
    private void inside(ParsedScenario parsed, Statement statement) {
        boolean isMachine = statement instanceof Declaration declaration && "machine".equals(declaration.getKind());
        if (isMachine || statement instanceof Import || statement instanceof Boot || statement instanceof Def || statement instanceof Predict) {
            problems.error(word(parsed, statement), "lab-code", tree.source().text(word(parsed, statement))
                    + (statement instanceof Predict ? " stands in the starter's file: write prediction \"Question\" points 2 in the task"
                            : " stands at the top of a scenario, and this code runs within the student's: "
                                    + (isMachine ? "declare the machine in variant { }" : "take it out")));
        }
    }

    /** What changes the machine. */
    private void looks(ParsedScenario parsed, Statement statement) {
        boolean isMachine = statement instanceof Declaration declaration && "machine".equals(declaration.getKind());
        if (!isMachine && (statement instanceof Declaration || statement instanceof Fail || statement instanceof Wait || statement instanceof Task
                || statement instanceof Section || statement instanceof Snapshot || statement instanceof Compare)) {
            problems.error(word(parsed, statement), "check-looks", tree.source().text(word(parsed, statement))
                    + " does something, and a check only looks: put it into run { }");
        }
    }

    private void calls(Code code, ParsedScenario parsed, boolean isCheck) {
        parsed.model().eAllContents().forEachRemaining(element -> {
            if (element instanceof Call call && call.getFunction() != null && isIn(code, parsed.source().place(call).offset())) {
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
    private void assignments(Code code, ParsedScenario parsed, List<Statement> statements) {
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

    private static Place word(ParsedScenario parsed, Statement statement) {
        Place place = parsed.source().place(statement);
        String text = parsed.source().text(place);
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return new Place(place.offset(), end);
    }
}
