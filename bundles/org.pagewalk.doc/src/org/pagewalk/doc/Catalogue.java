/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.doc.Chapter.Group;
import org.pagewalk.doc.Entry.Kind;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Subsystem;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.model.Glossary;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.ide.Explanation;
import org.pagewalk.scenario.ide.Explanation.Fact;

/** Everything that the language has, as it is declared, in the order of the reference. */
public final class Catalogue {
    private final List<Chapter> chapters = new ArrayList<>();

    /** Reads all declarations. */
    public Catalogue() {
        chapters.add(new Chapter("Statements", List.of(new Group("All statements", "about-all-statements", statements()))));
        Declarations.subsystems().forEach(subsystem -> chapters.add(chapter(subsystem)));
        chapters.add(new Chapter("Errors", List.of(new Group("All errors", "about-all-errors", errors()))));
        chapters.add(new Chapter("Structures", structures()));
    }

    /** All but those that are declared as a kind. */
    private static List<Entry> statements() {
        Set<String> kinds = Declarations.subsystems().stream().flatMap(subsystem -> subsystem.kinds().stream())
                .map(DeclarationKind::name).collect(Collectors.toSet());
        return Keywords.FORMS.entrySet().stream().filter(each -> !kinds.contains(each.getKey()))
                .map(each -> new Entry(Kind.STATEMENT, each.getKey(), Explanation.of(each.getValue()))).toList();
    }

    private static Chapter chapter(Subsystem subsystem) {
        List<Entry> kinds = subsystem.kinds().stream().flatMap(kind -> Stream.concat(
                Stream.of(new Entry(Kind.DECLARATION, kind.name(), Explanation.of(kind))),
                kind.keys().stream().map(key -> new Entry(Kind.KEY, kind.name() + "." + key.name(), Explanation.of(kind, key)))))
                .toList();
        List<Entry> presets = subsystem.kinds().stream().flatMap(kind -> kind.presets().stream()
                .map(preset -> new Entry(Kind.PRESET, kind.name() + "." + preset.name(), Explanation.of(kind, preset)))).toList();
        List<Entry> functions = subsystem.functions().stream()
                .map(each -> new Entry(Kind.FUNCTION, each.name(), Explanation.of(each))).toList();
        List<Entry> events = subsystem.events().stream().map(each -> new Entry(Kind.EVENT, each.name(), Explanation.of(each)))
                .toList();
        List<Entry> constants = subsystem.constants().stream().filter(Predicate.not(Catalogue::isError))
                .map(each -> new Entry(Kind.CONSTANT, each.name(), Explanation.of(each))).toList();
        List<Group> groups = Stream.of(group(subsystem, "Declarations", kinds), group(subsystem, "Presets", presets),
                group(subsystem, "Functions", functions),
                group(subsystem, "Events", events), group(subsystem, "Constants", constants))
                .filter(group -> !group.entries().isEmpty()).toList();
        return new Chapter(subsystem.title(), groups);
    }

    private static boolean isError(ConstantDeclaration constant) {
        return constant.type() == Type.ERROR;
    }

    private static Group group(Subsystem subsystem, String title, List<Entry> entries) {
        return new Group(title, Chapter.slug(subsystem.title() + " " + title), entries);
    }

    /** What a function gives or does when it fails: the kernel's numbers, and two ways that have none. */
    private static List<Entry> errors() {
        List<Entry> errors = new ArrayList<>(List.of(
                error("NULL", "No object: an allocation could not be served. Look at what a function gives before using it.",
                        "the kernel's stddef.h", "expect alloc_pages(GFP_KERNEL, MAX_ORDER) == NULL"),
                error("BUG", "The kernel found that one of its own rules is broken, and stops; a scenario that does not expect it "
                        + "ends there, with the chain of calls.", "the kernel's page.h",
                        "let page = alloc_page(GFP_KERNEL)\n__free_page(page)\nexpect bug { __free_page(page) }")));
        Declarations.subsystems().stream().flatMap(subsystem -> subsystem.constants().stream())
                .filter(Catalogue::isError)
                .forEach(each -> errors.add(new Entry(Kind.ERROR, each.name(), Explanation.of(each))));
        return errors;
    }

    private static Entry error(String name, String text, String source, String example) {
        return new Entry(Kind.ERROR, name,
                new Explanation(name, "", text, List.of(), List.of(new Fact(Fact.SOURCE, source)), example));
    }

    private static List<Group> structures() {
        Glossary glossary = new Glossary();
        return Stream.concat(glossary.classes().stream(), glossary.enumerations().stream()).map(className -> {
            Explanation structure = Explanation.ofStructure(className);
            List<Entry> entries = new ArrayList<>();
            String name = Explanation.structureName(className);
            entries.add(new Entry(Kind.STRUCTURE, name, structure));
            glossary.features(className).forEach(field -> entries
                    .add(new Entry(Kind.FIELD, name + "." + field.name(), Explanation.ofField(className, field))));
            glossary.literals(className)
                    .forEach(flag -> entries.add(new Entry(Kind.FLAG, flag.name(), Explanation.ofField(className, flag))));
            String title = name.equals(structure.form()) ? name : name + " (" + structure.form() + ")";
            return new Group(title, "about-" + name, List.copyOf(entries));
        }).toList();
    }

    List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    /** Everything that has an entry in the reference. */
    public List<Entry> entries() {
        return chapters.stream().flatMap(Chapter::entries).toList();
    }

    /**
     * What bears a name: "alloc_pages", "page.count", or only the last part, "count". Where nothing does, what would if capital
     * and small letters were the same.
     */
    public List<Entry> find(String name) {
        return Stream.<Predicate<Entry>>of(each -> each.name().equals(name) || each.heading().equals(name),
                each -> each.lastName().equals(name),
                each -> each.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(fits -> entries().stream().filter(fits).toList()).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The name that was probably meant by one that is unknown. */
    public Optional<String> nearest(String name) {
        return Nearest.to(name, entries().stream().flatMap(each -> Stream.of(each.name(), each.lastName())).distinct().toList());
    }
}
