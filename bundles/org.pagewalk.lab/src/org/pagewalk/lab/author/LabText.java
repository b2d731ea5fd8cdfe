/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabTask;

/**
 * One of a lab's texts in Markdown, with the files of the lab that it shows or leads to. Only what the texts mention goes to
 * students.
 *
 * @param file its name in the lab's folder
 * @param markdown the text
 * @param mentions files, as the text names them
 */
record LabText(String file, String markdown, List<Mention> mentions) {
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:src|href)\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*|");
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    /** So many files a lab's texts may lead to. */
    private static final int FILES_MAX = 1000;

    /**
     * A place of a text that names a file.
     *
     * @param target as it stands there
     * @param file what that is in the lab's folder; empty if it leads out
     * @param line of the text, from 1
     */
    record Mention(String target, Optional<String> file, int line) {
    }

    LabText {
        mentions = List.copyOf(mentions);
    }

    /** All texts of a lab that are there: those that {@code lab.lab} names, and those that they lead to; by name, in that order. */
    static Map<String, LabText> all(Lab lab, LabFolder folder) throws IOException {
        Map<String, LabText> texts = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        lab.text().ifPresent(open::add);
        lab.tasks().stream().map(LabTask::text).flatMap(Optional::stream).forEach(open::add);
        for (int i = 0; i < open.size() && i < FILES_MAX; i++) {
            String name = open.get(i);
            if (texts.containsKey(name) || isWithheld(name)) {
                continue;
            }
            Optional<byte[]> content = folder.read(name);
            if (content.isPresent()) {
                LabText text = of(name, new String(content.get(), StandardCharsets.UTF_8));
                texts.put(name, text);
                text.mentions.stream().map(Mention::file).flatMap(Optional::stream).filter(LabText::isMarkdown).forEach(open::add);
            }
        }
        return texts;
    }

    /** Reads one. */
    static LabText of(String file, String markdown) {
        List<Mention> mentions = new ArrayList<>();
        PARSER.parse(markdown).accept(new Finder(file, mentions));
        return new LabText(file, markdown, mentions);
    }

    /** Whether students never get this file. */
    static boolean isWithheld(String file) {
        return file.startsWith(Lab.REFERENCE + "/") || file.startsWith(Lab.HIDDEN + "/");
    }

    /** Whether a file is such a text, by its name. */
    static boolean isMarkdown(String file) {
        return file.endsWith(".md");
    }

    /** What a target is in the lab's folder, seen from a file. */
    private static Optional<String> resolve(String from, String target) {
        String path = URLDecoder.decode(target.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        List<String> folders = new ArrayList<>(List.of((from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "").split("/")));
        folders.removeIf(String::isEmpty);
        for (String part : path.replaceFirst("[?#].*", "").split("/")) {
            if (part.equals("..")) {
                if (folders.isEmpty()) {
                    return Optional.empty();
                }
                folders.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                folders.add(part);
            }
        }
        return path.startsWith("/") || folders.isEmpty() ? Optional.empty() : Optional.of(String.join("/", folders));
    }

    /** Goes through the tree of a text. */
    private static final class Finder extends AbstractVisitor {
        private final String file;
        private final List<Mention> mentions;

        Finder(String file, List<Mention> mentions) {
            this.file = file;
            this.mentions = mentions;
        }

        @Override
        public void visit(Image image) {
            found(image, image.getDestination());
            visitChildren(image);
        }

        @Override
        public void visit(Link link) {
            found(link, link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(HtmlInline html) {
            attributes(html, html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            attributes(html, html.getLiteral());
        }

        private void attributes(Node node, String html) {
            Matcher matcher = ATTRIBUTE.matcher(html);
            while (matcher.find()) {
                found(node, matcher.group(1));
            }
        }

        private void found(Node node, String target) {
            if (!SCHEME.matcher(target).matches()) {
                int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex() + 1;
                mentions.add(new Mention(target, resolve(file, target), line));
            }
        }
    }
}
