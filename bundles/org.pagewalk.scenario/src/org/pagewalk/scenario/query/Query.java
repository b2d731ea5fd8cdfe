/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.Glossary;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.RowExpressions;
import org.pagewalk.scenario.mms.Expression;
import org.pagewalk.scenario.mms.Print;
import org.pagewalk.scenario.mms.Scenario;
import org.pagewalk.scenario.syntax.Fault;
import org.pagewalk.scenario.syntax.MmsSyntax;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;
import org.pagewalk.scenario.syntax.TextScan;

/**
 * A question about all structures of one class: {@code Page where count > 0 && zone.name == "Normal" show pfn, flags}. The
 * condition and the values are expressions of the scenario language in which the class's fields are names. Without
 * {@code where} all rows fit; without {@code show} all single fields are shown. A row for which a value of the condition does
 * not exist, as behind a NULL, does not fit.
 */
public final class Query {
    /** The most characters that a query may have. */
    public static final int CHARS_MAX = 4000;
    /** The most columns. */
    public static final int COLUMNS_MAX = 100;

    /** Takes a moment to load, and serves all threads. */
    private static final class Loaded {
        static final MmsSyntax SYNTAX = new MmsSyntax();
    }

    private static final String PRINT = "print ";

    private final Source source;
    private final Problems problems;
    private EClass type = PagewalkPackage.Literals.PAGE;
    private Optional<Expression> filter = Optional.empty();
    private Optional<RowExpressions.Compiled> condition = Optional.empty();
    private final List<QueryColumn> columns = new ArrayList<>();
    private final List<RowExpressions.Compiled> codes = new ArrayList<>();

    private Query(String text) {
        source = new Source("query", text);
        problems = new Problems(source);
    }

    /**
     * Reads a query.
     *
     * @throws QueryMistake with the first thing that is wrong
     */
    public static Query parse(String text) throws QueryMistake {
        Query query = new Query(text);
        query.read(text);
        return query;
    }

    private void read(String text) throws QueryMistake {
        if (text.length() > CHARS_MAX) {
            fail(new Place(0, 0), "a query has at most " + CHARS_MAX + " characters, this one has " + text.length());
        }
        Clauses clauses = Clauses.of(text);
        List<String> classes = classes();
        Place name = clauses.name().orElse(new Place(0, 0));
        String className = source.text(name);
        if (!classes.contains(className)) {
            fail(name, className.isEmpty() ? "name a class first, as in Page where count > 0; there are " + String.join(", ", classes)
                    : "there is no class " + className + Nearest.to(className, classes).map(near -> "; did you mean " + near + "?")
                            .orElse("; there are " + String.join(", ", classes)));
        }
        type = (EClass) PagewalkPackage.eINSTANCE.getEClassifier(className);
        RowExpressions expressions = new RowExpressions(source, problems, Profile.LINUX_2_4_20, type);
        if (clauses.condition().isPresent()) {
            filter = Optional.of(expression(clauses.condition().get(), "a condition is missing behind where"));
            condition = told(expressions.condition(filter.get()));
        }
        if (clauses.shown().size() > COLUMNS_MAX) {
            fail(clauses.shown().get(COLUMNS_MAX), "a query shows at most " + COLUMNS_MAX + " columns");
        }
        List<Place> shown = clauses.shown();
        if (shown.isEmpty()) {
            allFields();
        }
        for (Place place : shown) {
            Expression expression = expression(place, "a field is missing here: write show " + Clauses.of(text).name().map(p -> fields().getFirst()).orElse(""));
            RowExpressions.Compiled compiled = told(expressions.value(expression)).orElseThrow();
            String title = source.text(place).strip();
            columns.add(new QueryColumn(title, documentation(title), compiled.shape().isNumber()));
            codes.add(compiled);
        }
    }

    /** The classes that can be asked for. */
    public static List<String> classes() {
        return new Glossary().classes().stream().filter(name -> !name.equals("ListHead")).toList();
    }

    private List<String> fields() {
        return type.getEAllStructuralFeatures().stream().filter(Query::isSingle).map(EStructuralFeature::getName).toList();
    }

    private static boolean isSingle(EStructuralFeature feature) {
        boolean isLink = feature instanceof EReference reference && (reference.getEReferenceType() == PagewalkPackage.Literals.LIST_HEAD
                || reference.getEReferenceType() == EcorePackage.Literals.EOBJECT);
        return !feature.isMany() && !isLink;
    }

    private void allFields() throws QueryMistake {
        for (String field : fields()) {
            Query one = new Query(type.getName() + " show " + field);
            one.read(one.source.own());
            columns.addAll(one.columns);
            codes.addAll(one.codes);
        }
    }

    private String documentation(String path) {
        EClass of = type;
        String found = "";
        for (String field : path.split("\\.")) {
            EStructuralFeature feature = of == null ? null : of.getEStructuralFeature(field);
            if (feature == null) {
                return "";
            }
            found = Glossary.entry(feature).text();
            of = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return found;
    }

    /** The expression that stands at a place: read behind a print, at the same offsets. */
    private Expression expression(Place place, String missing) throws QueryMistake {
        String text = source.text(place);
        if (text.isBlank()) {
            fail(new Place(place.offset(), 0), missing);
        }
        String padded = " ".repeat(Math.max(0, place.offset() - PRINT.length())) + PRINT + text.replaceAll("[\r\n]", " ");
        TextScan scan = new TextScan(padded);
        for (Fault fault : scan.faults()) {
            fail(fault.place(), fault.message());
        }
        IParseResult result = Loaded.SYNTAX.parse(padded);
        for (INode node : result.getSyntaxErrors()) {
            fail(new Place(node.getOffset(), node.getLength()), node.getSyntaxErrorMessage().getMessage());
        }
        if (!(result.getRootASTElement() instanceof Scenario scenario) || scenario.getStatements().isEmpty()
                || !(scenario.getStatements().getFirst() instanceof Print print) || print.getValue() == null) {
            throw mistake(place, missing);
        }
        if (scenario.getStatements().size() > 1) {
            fail(source.place(scenario.getStatements().get(1)), "this does not belong to it any more: a query is CLASS where CONDITION"
                    + " show FIELD, FIELD; conditions are joined with && and ||");
        }
        return print.getValue();
    }

    private <T> Optional<T> told(Optional<T> compiled) throws QueryMistake {
        if (!problems.list().isEmpty()) {
            throw new QueryMistake(problems.list().getFirst());
        }
        return compiled;
    }

    private void fail(Place place, String message) throws QueryMistake {
        throw mistake(place, message);
    }

    private QueryMistake mistake(Place place, String message) {
        Problems own = new Problems(source);
        own.error(place, "query", message);
        Problem problem = own.list().getFirst();
        return new QueryMistake(problem);
    }

    /** The class that is asked for. */
    public EClass type() {
        return type;
    }

    /** What is shown of each row. */
    public List<QueryColumn> columns() {
        return List.copyOf(columns);
    }

    /** What computes the columns. */
    List<RowExpressions.Compiled> codes() {
        return codes;
    }

    Source source() {
        return source;
    }

    Optional<Expression> filter() {
        return filter;
    }

    Optional<RowExpressions.Compiled> condition() {
        return condition;
    }

    /** Asks a run, at its present moment; when the progress ends it, the rows so far are the answer. */
    public QueryResult ask(Run run, Progress progress) {
        return new Rows(this, run).find(progress);
    }

}
