/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import static org.pagewalk.codegen.Metamodel.detail;
import static org.pagewalk.codegen.Metamodel.documentation;
import static org.pagewalk.codegen.Metamodel.kind;
import static org.pagewalk.codegen.Metamodel.require;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The source of one table: its columns, and under each feature's own name the methods that read and write it.
 * <p>
 * The kinds of columns: {@code int}, {@code long}, {@code string}; {@code row} (a reference), {@code rows} (the first
 * of consecutive rows), {@code array} (a few references), {@code bits}, {@code link} (a list_head in a node),
 * {@code heads} (a list_head that owns a list, threaded through a link), {@code all} (every row of another table;
 * nothing is stored).
 */
final class TableSource {
    private static final String STORE = "org.pagewalk.store.";

    private final Metamodel metamodel;
    private final EClass eClass;
    private final TreeSet<String> imports = new TreeSet<>(List.of(STORE + "Store", STORE + "Table"));
    private final Lines constants = new Lines();
    private final Lines columns = new Lines();
    private final Lines construction = new Lines();
    private final Lines methods = new Lines();

    TableSource(Metamodel metamodel, EClass eClass) {
        this.metamodel = metamodel;
        this.eClass = eClass;
    }

    /** The name of the table's Java class. */
    static String className(EClass eClass) {
        return eClass.getName() + "Table";
    }

    /** What the table is called among all tables, and as a parameter: the class name with a small first letter. */
    static String variable(EClass eClass) {
        String name = eClass.getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The tables whose links this one's heads thread, which have to be made first. */
    static List<EClass> linked(Metamodel metamodel, EClass eClass) {
        return eClass.getEStructuralFeatures().stream().filter(f -> kind(f).filter("heads"::equals).isPresent())
                .map(f -> metamodel.eClass(link(f)[0])).distinct().toList();
    }

    private static String[] link(EStructuralFeature feature) {
        return require(feature, "link").split("\\.");
    }

    String text() {
        eClass.getEStructuralFeatures().forEach(feature -> kind(feature).ifPresent(kind -> column(feature, kind)));
        if (!eClass.getEOperations().isEmpty()) {
            flags();
        }
        Lines all = new Lines();
        all.add(Generate.HEADER + "package " + Generate.TABLES_PACKAGE + ";\n");
        imports.forEach(name -> all.add("import " + name + ";"));
        all.add("").doc(documentation(eClass)).add("public final class " + className(eClass) + " extends Table {");
        all.indented(constants).indented(columns);
        StringBuilder parameters = new StringBuilder("Store store");
        linked(metamodel, eClass)
                .forEach(nodes -> parameters.append(", ").append(className(nodes)).append(' ').append(variable(nodes)));
        Lines constructor = new Lines().add("").doc("An empty table; " + Generate.TABLES + " makes them all.")
                .add(eClass.getName() + "Table(" + parameters + ") {")
                .add("    super(store, \"" + eClass.getName() + "\");").indented(construction).add("}");
        return all.indented(constructor).indented(methods).add("}").toString();
    }

    private void column(EStructuralFeature feature, String kind) {
        String name = feature.getName();
        switch (kind) {
            case "int" -> value(feature, "IntColumn", "int", "new IntColumn(this, \"" + name + "\")");
            case "long" -> value(feature, "LongColumn", "long", "new LongColumn(this, \"" + name + "\")");
            case "string" -> value(feature, "StringColumn", "String", "new StringColumn(this, \"" + name + "\")");
            case "row" -> value(feature, "IntColumn", "int", "new IntColumn(this, \"" + name + "\", NULL)");
            case "rows" -> rows(feature);
            case "array" -> array(feature);
            case "bits" -> field(feature, "BitSetColumn", "new BitSetColumn(this, \"" + name + "\")");
            case "link" -> field(feature, "ListColumn", "new ListColumn(this, \"" + name + "\")");
            case "heads" -> field(feature, "HeadColumn", "new HeadColumn(this, \"" + name + "\", "
                    + variable(metamodel.eClass(link(feature)[0])) + "." + link(feature)[1] + ")");
            case "all" -> { /* every row of another table */ }
            default -> throw new IllegalArgumentException(feature + ": unknown kind of storage " + kind);
        }
    }

    private void field(EStructuralFeature feature, String type, String creation) {
        imports.add(STORE + type);
        columns.add("").doc(documentation(feature) + reference(feature))
                .add("public final " + type + " " + feature.getName() + ";");
        construction.add(feature.getName() + " = " + creation + ";");
    }

    /** Says for a reference what its row numbers mean. */
    private static String reference(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            boolean unsigned = attribute.getEAttributeType().getName().equals("ELong")
                    && kind(feature).filter("int"::equals).isPresent();
            return unsigned ? " Held in 32 bits, without a sign." : "";
        }
        String target = className((EClass) feature.getEType());
        return switch (kind(feature).orElseThrow()) {
            case "row", "array" -> " Row of {@link " + target + "}, or NULL.";
            case "rows" -> " First of consecutive rows of {@link " + target + "}, or NULL.";
            case "heads" -> " Rows of {@link " + target + "}.";
            default -> "";
        };
    }

    private void value(EStructuralFeature feature, String column, String type, String creation) {
        String name = feature.getName();
        field(feature, column, creation);
        methods.add("").doc(documentation(feature) + reference(feature)).add("public " + type + " " + name
                + "(int row) {").add("    return " + name + ".get(row);").add("}");
        methods.add("").doc("Sets {@link #" + name + "}.")
                .add("public void " + name + "(int row, " + type + " value) {")
                .add("    " + name + ".set(row, value);").add("}");
    }

    private void rows(EStructuralFeature feature) {
        String name = feature.getName();
        String count = require(feature, "count");
        if (count.contains("=")) {
            String[] constant = count.split("=");
            constants.add("").doc("How many rows " + name + " has.")
                    .add("public static final int " + constant[0] + " = " + constant[1] + ";");
        }
        field(feature, "IntColumn", "new IntColumn(this, \"" + name + "\", NULL)");
        methods.add("").doc("Row number {@code i} of {@link #" + name + "}. " + documentation(feature))
                .add("public int " + name + "(int row, int i) {").add("    return " + name + ".get(row) + i;").add("}");
    }

    private void array(EStructuralFeature feature) {
        String name = feature.getName();
        int length = Integer.parseInt(require(feature, "length"));
        imports.addAll(List.of(STORE + "IntColumn", "java.util.List"));
        columns.add("").doc(documentation(feature) + reference(feature))
                .add("public final List<IntColumn> " + name + ";");
        Lines elements = new Lines();
        for (int i = 0; i < length; i++) {
            elements.add("        new IntColumn(this, \"" + name + "[" + i + "]\", NULL)" + (i < length - 1 ? "," : ");"));
        }
        construction.add(name + " = List.of(").add(elements.toString().stripTrailing());
        methods.add("").doc("Element {@code i} of {@link #" + name + "}.")
                .add("public int " + name + "(int row, int i) {").add("    return " + name + ".get(i).get(row);")
                .add("}");
        methods.add("").doc("Sets element {@code i} of {@link #" + name + "}.")
                .add("public void " + name + "(int row, int i, int value) {")
                .add("    " + name + ".get(i).set(row, value);").add("}");
    }

    /** The bits of {@code flags}, and the operations on them. */
    private void flags() {
        for (EEnumLiteral literal : metamodel.eEnum("PageFlag").getELiterals()) {
            constants.add("").doc("Number of a bit in flags. " + documentation(literal))
                    .add("public static final int " + literal.getName() + " = " + literal.getValue() + ";");
        }
        eClass.getEOperations().forEach(this::operation);
    }

    private void operation(EOperation operation) {
        boolean returnsOld = operation.getEType() != null;
        String bit = "1 << " + require(operation, "flag");
        String test = "(flags.get(row) & " + bit + ") != 0";
        String what = require(operation, "operation");
        methods.add("").doc(documentation(operation))
                .add("public " + (returnsOld ? "boolean " : "void ") + operation.getName() + "(int row) {");
        if (what.equals("test")) {
            methods.add("    return " + test + ";").add("}");
            return;
        }
        String change = "    flags.set(row, flags.get(row) " + (what.equals("set") ? "| " + bit : "& ~(" + bit + ")")
                + ");";
        if (returnsOld) {
            methods.add("    boolean old = " + test + ";").add(change).add("    return old;").add("}");
        } else {
            methods.add(change).add("}");
        }
    }

    /** Whether the table has a single row from the beginning. */
    static boolean isSingleton(EClass eClass) {
        return detail(eClass, "singleton").isPresent();
    }
}
