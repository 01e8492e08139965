/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.property;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.ui.widget.time.TimeFormat;

/** What is known of one message, read-only. */
final class MessagePropertySource extends ReadOnlyPropertySource {

    private static final TimeFormat TIME = new TimeFormat(0);

    private final Map<String, String> values = new LinkedHashMap<>();

    MessagePropertySource(MessageRow message) {
        values.put("Time",
                message.recovered() ? "not known: found in memory afterwards" : TIME.instant(message.timeNs()));
        values.put("From", message.from());
        values.put("To", message.to());
        values.put("Direction", message.direction().text());
        values.put("Source", RpmsgAddress.format(message.src()));
        values.put("Destination", RpmsgAddress.format(message.dst()));
        values.put("Service", message.service());
        values.put("Payload Bytes", Integer.toString(message.length()));
        values.put("Descriptor", Integer.toString(message.head()));
        message.announcement().ifPresent(action -> values.put("Announcement", action.name().toLowerCase(Locale.ROOT)));
        values.put("Evidence", message.evidence().name().toLowerCase(Locale.ROOT));
        values.put("Event Number", Long.toString(message.eventNumber()));
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return values.keySet().stream().map(MessagePropertySource::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private static PropertyDescriptor descriptor(String name) {
        PropertyDescriptor descriptor = new PropertyDescriptor(name, name);
        descriptor.setCategory("Message");
        return descriptor;
    }

    @Override
    public @Nullable Object getPropertyValue(@Nullable Object id) {
        return values.get(id);
    }
}
