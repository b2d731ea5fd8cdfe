/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.picture.BarsScene;
import org.pagewalk.picture.FreeAreasScene;
import org.pagewalk.picture.FreeLists;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Target;
import org.pagewalk.picture.Theme;
import org.pagewalk.picture.TimelineScene;
import org.pagewalk.replay.ReplayResult;

/** Writes a {@link Demo} as one HTML page that needs nothing else. The frame is in demo.html. */
final class DemoPage {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");
    private static final double WIDE = 960;
    private static final double NARROW = 520;

    private final Demo demo;
    private final List<Highlight> highlights;

    /**
     * A stretch of the source that has a colour.
     *
     * @param offset in characters
     * @param length in characters
     * @param kind   name of its CSS class
     */
    record Highlight(int offset, int length, String kind) {
    }

    private DemoPage(Demo demo, List<Highlight> highlights) {
        this.demo = demo;
        this.highlights = highlights;
    }

    /** The page; {@code highlights} are in order and do not overlap. */
    static String of(Demo demo, List<Highlight> highlights) {
        return new DemoPage(demo, highlights).page();
    }

    private String page() {
        Map<String, String> parts = Map.of("light", SvgPainter.variables(Theme.LIGHT), "dark",
                SvgPainter.variables(Theme.DARK), "scenario", escape(demo.scenario()), "machine",
                escape(demo.machine()), "steps", steps(), "figures", figures(), "timeline", timeline(), "orders",
                orders(), "commands", escape(Messages.text("demo.commands", demo.scenario())));
        return PLACE.matcher(frame()).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String frame() {
        try (InputStream in = DemoPage.class.getResourceAsStream("demo.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String steps() {
        StringBuilder html = new StringBuilder();
        Optional<FreeLists> before = Optional.empty();
        for (Demo.Step step : demo.steps()) {
            html.append("<section class=\"card\">\n");
            if (!step.title().isEmpty()) {
                html.append("<h3>").append(escape(step.title())).append("</h3>\n");
            }
            html.append("<pre>").append(source(step)).append("</pre>\n");
            if (!step.output().isEmpty()) {
                html.append("<p class=\"caption\">").append(Messages.text("demo.prints")).append("</p>\n<pre class=\"output\">")
                        .append(escape(String.join("\n", step.output()).stripTrailing())).append("</pre>\n");
            }
            if (step.lists().isPresent()) {
                FreeLists now = step.lists().get();
                FreeAreasScene.Options options = new FreeAreasScene.Options(WIDE, Target.NONE, before);
                html.append("<p class=\"caption\">").append(Messages.text(before.isEmpty() ? "demo.before" : "demo.after"))
                        .append("</p>\n<div class=\"picture\">")
                        .append(picture(width -> FreeAreasScene.of(now, options.wide(width)))).append("</div>\n");
                before = step.lists();
            }
            html.append("</section>\n");
        }
        return html.toString();
    }

    /** The lines of a step, coloured, with the outcome of each expectation. */
    private String source(Demo.Step step) {
        StringBuilder html = new StringBuilder();
        String[] lines = demo.text().split("\n", -1);
        int offset = 0;
        for (int i = 0; i < step.lastLine() && i < lines.length; i++) {
            int number = i + 1;
            if (number >= step.firstLine()) {
                List<Demo.Check> checks = step.checks().stream().filter(c -> c.line() == number).toList();
                html.append("<span class=\"line\" data-n=\"").append(number).append("\">").append(mark(checks))
                        .append(coloured(lines[i], offset)).append(found(checks)).append("</span>");
            }
            offset += lines[i].length() + 1;
        }
        return html.toString();
    }

    private String coloured(String line, int offset) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Highlight part : highlights) {
            int from = Math.max(at, part.offset() - offset);
            int to = Math.min(line.length(), part.offset() + part.length() - offset);
            if (from < to) {
                html.append(escape(line.substring(at, from))).append("<span class=\"").append(part.kind()).append("\">")
                        .append(escape(line.substring(from, to))).append("</span>");
                at = to;
            }
        }
        return html.append(escape(line.substring(at))).toString();
    }

    /** What became of the expectation of one line, which a loop may have met several times: a sign before the line. */
    private static String mark(List<Demo.Check> checks) {
        boolean held = checks.stream().allMatch(Demo.Check::passed);
        String sign = checks.isEmpty() ? "<span class=\"mark\">"
                : held ? "<span class=\"mark held\" title=\"" + Messages.text("demo.holds") + "\">\u2713"
                        : "<span class=\"mark failed\" title=\"" + Messages.text("demo.fails") + "\">\u2717";
        return sign + "</span>";
    }

    private static String found(List<Demo.Check> checks) {
        return checks.stream().filter(c -> !c.passed()).findFirst()
                .map(c -> "<span class=\"found\">" + escape(c.found()) + "</span>").orElse("");
    }

    private String figures() {
        ReplayResult.Ftrace trace = demo.recording();
        StringBuilder html = new StringBuilder();
        figure(html, "demo.events", trace.events());
        figure(html, "demo.allocs", trace.pageAllocs());
        figure(html, "demo.frees", trace.pageFrees());
        figure(html, "demo.peak", trace.peakPages());
        figure(html, "demo.end", trace.endPages());
        return html.toString();
    }

    private static void figure(StringBuilder html, String key, long value) {
        html.append("<div><dt>").append(Messages.text(key)).append("</dt><dd>")
                .append(String.format(Locale.ROOT, "%,d", value)).append("</dd></div>\n");
    }

    private String timeline() {
        return picture(width -> TimelineScene.of(Messages.text("demo.held"), Messages.text("demo.axis"), demo.held(), width));
    }

    private String orders() {
        List<Long> counts = demo.recording().allocsByOrder();
        List<BarsScene.Bar> bars = new ArrayList<>();
        for (int order = 0; order < counts.size(); order++) {
            if (counts.get(order) > 0) {
                bars.add(new BarsScene.Bar("order " + order, counts.get(order) << order,
                        Messages.text(order == 0 ? "demo.single" : "demo.blocks", counts.get(order), 1L << order)));
            }
        }
        return picture(width -> BarsScene.of(Messages.text("demo.orders"), bars, width));
    }

    /** The same picture twice, for wide and for narrow screens; style sheet rules show one of them. */
    private static String picture(DoubleFunction<Scene> scene) {
        return "<div class=\"wide\">" + SvgPainter.inline(scene.apply(WIDE)) + "</div><div class=\"narrow\">"
                + SvgPainter.inline(scene.apply(NARROW)) + "</div>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
