/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pagewalk.picture.FreeAreasScene.Options;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Label;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static final FreeLists LISTS = FreeAreasSceneTest.lists("Normal", new int[] { 3 }, new int[] { 8, 12 });

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void writesWellFormedXmlThatSaysWhatItShows(Theme theme) throws Exception {
        Document svg = parse(SvgPainter.paint(FreeAreasScene.of(LISTS, Options.plain()), theme));
        assertEquals("http://www.w3.org/2000/svg", svg.getDocumentElement().getNamespaceURI());
        assertEquals("Free areas of zone Normal: 5 of 4,096 pages free",
                svg.getDocumentElement().getAttribute("aria-label"));
        assertTrue(svg.getElementsByTagName("text").getLength() > 30);
    }

    @Test
    void writesTheSameBytesEachTime() {
        Scene scene = FreeAreasScene.of(LISTS, Options.plain());
        assertEquals(SvgPainter.paint(scene, Theme.DARK),
                SvgPainter.paint(FreeAreasScene.of(LISTS, Options.plain()), Theme.DARK));
    }

    @Test
    void takesNoHarmFromHostileText() throws Exception {
        String name = "</text><script>alert(\"1\")</script>&\u0000\u001B\uFFFF\uD800]]>";
        Document svg = parse(
                SvgPainter.paint(FreeAreasScene.of(FreeAreasSceneTest.lists(name), Options.plain()), Theme.LIGHT));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(svg.getDocumentElement().getTextContent()
                .contains("</text><script>alert(\"1\")</script>&\uFFFD\uFFFD\uFFFD\uFFFD]]>"));
    }

    @Test
    void writesNumbersWithoutLocaleAndWithoutNoise() {
        Scene scene = new Scene("t", 10, 10, List.of(Label.of(-0.5, 1.05, "x", 1.0 / 3, Align.START, Ink.TEXT)));
        assertTrue(SvgPainter.paint(scene, Theme.LIGHT).contains("<text x=\"-0.5\" y=\"1.05\" font-size=\"0.33\""));
    }

    @Test
    void inlinePicturesNameVariablesThatAreDeclaredForBothThemes() {
        String svg = SvgPainter.inline(FreeAreasScene.of(LISTS, Options.plain()));
        assertFalse(svg.contains("#"), "no fixed colour");
        for (Theme theme : Theme.values()) {
            java.util.regex.Matcher used = java.util.regex.Pattern.compile("var\\((--[a-z-]+)\\)").matcher(svg);
            while (used.find()) {
                assertTrue(SvgPainter.variables(theme).contains(used.group(1) + ":#"), used.group(1));
            }
        }
    }
}
