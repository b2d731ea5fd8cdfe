/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;

/** The source of the class that makes all tables of a machine and names each. */
record TablesSource(Metamodel metamodel) {
    String text() {
        Lines fields = new Lines();
        metamodel.stored().forEach(c -> fields.add("").doc(Metamodel.documentation(c))
                .add("public final " + TableSource.className(c) + " " + TableSource.variable(c) + ";"));
        Lines construction = new Lines();
        construction.add("this.store = store;");
        for (EClass c : inOrderOfLinks()) {
            String arguments = TableSource.linked(metamodel, c).stream().map(TableSource::variable)
                    .map(name -> ", " + name).collect(Collectors.joining());
            construction.add(TableSource.variable(c) + " = new " + TableSource.className(c) + "(store" + arguments
                    + ");");
        }
        metamodel.stored().stream().filter(TableSource::isSingleton)
                .forEach(c -> construction.add(TableSource.variable(c) + ".add();"));
        return new Lines().add(Generate.HEADER + "package " + Generate.TABLES_PACKAGE + ";\n")
                .add("import org.pagewalk.store.Store;\n").doc("All tables of one machine.")
                .add("public final class " + Generate.TABLES + " {").indented(fields)
                .indented(new Lines().add("").add("private final Store store;").add("")
                        .doc("Makes the tables in an empty store, all without rows but for the one of the machine.")
                        .add("public " + Generate.TABLES + "(Store store) {").indented(construction).add("}").add("")
                        .doc("Where the tables' columns lie.").add("public Store store() {")
                        .add("    return store;").add("}"))
                .add("}").toString();
    }

    /** Each class after those whose links its lists are threaded through. */
    private List<EClass> inOrderOfLinks() {
        List<EClass> ordered = new ArrayList<>();
        metamodel.stored().forEach(c -> addAfterLinked(c, ordered));
        return ordered;
    }

    private void addAfterLinked(EClass eClass, List<EClass> ordered) {
        if (!ordered.contains(eClass)) {
            TableSource.linked(metamodel, eClass).forEach(nodes -> addAfterLinked(nodes, ordered));
            ordered.add(eClass);
        }
    }
}
