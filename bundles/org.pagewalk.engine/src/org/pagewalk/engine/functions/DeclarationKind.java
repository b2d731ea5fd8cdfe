/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Profile;

/**
 * A kind of declaration: {@code KIND NAME { key value ... }}. What is declared is made where the declaration stands, by a
 * call like any other, and bound to NAME. The machine is the one kind without a name: it is there from the beginning.
 *
 * @param isNamed whether there may be several, each with a name
 * @param result what NAME is then; VOID for the machine
 * @param presets from what it can be derived, with {@code KIND from preset("...") { ... }}; mostly nothing
 * @param explanation what it declares, in a sentence
 * @param example a scenario that declares one
 * @param check finds out, without a machine, whether the values go together
 * @param body makes it: its arguments are the name as Value.Text, then one for each key, {@link Value.Nothing#NULL} where
 *        the key is left out
 */
public record DeclarationKind(String name, boolean isNamed, Type result, List<DeclarationKey> keys, List<Preset> presets,
        String explanation, String source, String example, Check check, FunctionDeclaration.Body body) {
    /** Under this name the values have the preset, as Value.Text, if there is one. */
    public static final String FROM = "from";

    /**
     * Something of the kind that has a name, so that a declaration need say only what is to be different.
     *
     * @param words what it is, as short as its kind can say it
     * @param explanation why one would take it, in a sentence
     */
    public record Preset(String name, String words, String explanation) {
    }

    /** Judges the values of a declaration by their keys; keys that are left out are not in the map. */
    @FunctionalInterface
    public interface Check {
        void check(Map<String, Value> values) throws ConfigurationException;
    }

    /** Copies the lists. */
    public DeclarationKind {
        keys = List.copyOf(keys);
        presets = List.copyOf(presets);
    }

    /** A kind without presets. */
    public DeclarationKind(String name, boolean isNamed, Type result, List<DeclarationKey> keys, String explanation, String source,
            String example, Check check, FunctionDeclaration.Body body) {
        this(name, isNamed, result, keys, List.of(), explanation, source, example, check, body);
    }

    /** How it is written: {@code file NAME { ... }}. */
    public String form() {
        return name + (isNamed ? " NAME" : "") + " { ... }";
    }

    /** How it is written if a preset is taken. */
    public String form(Preset preset) {
        return name + " from preset(\"" + preset.name() + "\") { ... }";
    }

    /** The key of a name, with its dots. */
    public Optional<DeclarationKey> key(String key) {
        return keys.stream().filter(each -> each.name().equals(key)).findFirst();
    }

    /** The keys inside of {@code GROUP { }}; without a group all of them. */
    public List<DeclarationKey> group(String group) {
        return group.isEmpty() ? keys : keys.stream().filter(each -> each.name().startsWith(group + ".")).toList();
    }

    /** The preset of a name. */
    public Optional<Preset> preset(String preset) {
        return presets.stream().filter(each -> each.name().equals(preset)).findFirst();
    }

    /** A declaration that gives a key, beside those that must be given. */
    public String example(DeclarationKey key) {
        Stream<String> written = keys.stream().filter(each -> each.equals(key) || !each.optional())
                .map(each -> each.name() + " " + each.fallback());
        String given = Stream.concat(key.beside().stream(), written).map(line -> "  " + line + "\n").collect(Collectors.joining());
        return name + (isNamed ? " example" : "") + " {\n" + given + "}";
    }

    /** A declaration that is a preset as it stands. */
    public String example(Preset preset) {
        return name + " from preset(\"" + preset.name() + "\") { }";
    }

    /** What makes one, as a function that a run can call and record. */
    public FunctionDeclaration maker() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("name", Type.STRING, "", "what it is called"));
        for (DeclarationKey key : keys) {
            parameters.add(new Parameter(key.name(), key.valueType(), key.unit(), key.explanation(), key.optional()));
        }
        Set<String> everywhere = Set.copyOf(Profile.all().stream().map(Profile::name).toList());
        return new FunctionDeclaration("declare " + name, parameters, result, "", everywhere, explanation, source, example,
                body);
    }
}
