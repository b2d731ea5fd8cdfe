/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.pagewalk.picture.SvgPainter;
import org.pagewalk.picture.Theme;

/**
 * What all pages have around them: one file that fetches nothing. A browser runs and applies only the script and the style of
 * report.js and report.css, by their digests, so nothing that slipped in could run.
 */
final class Frame {
    private static final String STYLE = ":root{" + SvgPainter.variables(Theme.LIGHT)
            + "}\n@media screen and (prefers-color-scheme: dark){:root{"
            + SvgPainter.variables(Theme.DARK) + "}}\n" + resource("report.css");
    private static final String SCRIPT = resource("report.js");
    private static final String STYLE_DIGEST = digest(STYLE);
    private static final String SCRIPT_DIGEST = digest(SCRIPT);

    private Frame() {
    }

    /** A page with {@code body}, and report.js if it is to have a script. */
    static byte[] page(String title, boolean withScript, String body) {
        Html html = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", "en").raw("\n").open("head").raw("\n");
        html.lone("meta", "charset", "utf-8").raw("\n");
        html.lone("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; "
                + "img-src data:; style-src '" + STYLE_DIGEST + "'" + (withScript ? "; script-src '" + SCRIPT_DIGEST + "'"
                        : ""))
                .raw("\n");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").raw("\n");
        html.lone("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        html.lone("meta", "name", "robots", "content", "noindex").raw("\n");
        html.element("title", title).raw("<style>" + STYLE + "</style>\n").close();
        html.open("body").raw("\n").raw(body);
        if (withScript) {
            html.raw("<script>" + SCRIPT + "</script>\n");
        }
        return html.close().close().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        try {
            return "sha256-" + Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
