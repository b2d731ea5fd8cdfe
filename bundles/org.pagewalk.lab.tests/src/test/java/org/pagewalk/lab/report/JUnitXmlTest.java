/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JUnitXmlTest {
    @Test
    void eachFileIsValidAndCountsWhatItHolds() throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Schema schema = schemas.newSchema(JUnitXmlTest.class.getResource("junit.xsd"));
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Written written = Written.by("junit", SampleGradebook.all());
        assertEquals(30, written.files.size());
        for (Map.Entry<String, byte[]> file : written.files.entrySet()) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file.getValue())));
            Document document = documents.newDocumentBuilder().parse(new ByteArrayInputStream(file.getValue()));
            Element suite = document.getDocumentElement();
            for (Map.Entry<String, String> count : Map.of("tests", "testcase", "failures", "failure", "errors", "error",
                    "skipped", "skipped").entrySet()) {
                assertEquals(suite.getAttribute(count.getKey()), String.valueOf(suite.getElementsByTagName(count.getValue())
                        .getLength()), file.getKey());
            }
        }
        assertTrue(written.text("reports/junit/TEST-perfect.xml").contains("failures=\"0\""));
        assertTrue(written.text("reports/junit/TEST-slow.xml").contains("errors=\"9\""));
    }

    @Test
    void textsOfStudentsStayTexts() throws Exception {
        Written written = Written.by("junit", SampleGradebook.one("markup"));
        assertTrue(written.text("reports/junit/TEST-markup.xml")
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &quot;quoted&quot; ]]&gt; &amp;"));
        assertTrue(Written.by("junit", SampleGradebook.one("override")).text("reports/junit/TEST-override.xml")
                .contains("user[U+202E]txt.exe[U+0007]"));
    }
}
