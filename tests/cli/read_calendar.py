# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a calendar with the parser of python3-icalendar and prints what it understood, as JSON."""
import datetime
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

zones = {}
for zone in calendar.walk("VTIMEZONE"):
    zones[str(zone["TZID"])] = zone.to_tz()

events = []
for event in calendar.walk("VEVENT"):
    start = event.decoded("DTSTART")
    timed = isinstance(start, datetime.datetime)
    alarms = []
    for alarm in event.walk("VALARM"):
        trigger = alarm.decoded("TRIGGER")
        begin = start.replace(tzinfo=None) if timed else datetime.datetime.combine(start, datetime.time())
        alarms.append((begin + trigger).isoformat())
    events.append({
        "uid": str(event["UID"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "categories": event["CATEGORIES"].to_ical().decode(),
        "start": start.isoformat(),
        "zone": str(event["DTSTART"].params.get("TZID", "")),
        # The offset that the calendar's own time zone gives, not that of the computer.
        "offset": str(zones["Europe/Rome"].localize(start.replace(tzinfo=None)).utcoffset()) if timed else "",
        "stamp": event.decoded("DTSTAMP").isoformat(),
        "alarms": sorted(alarms),
    })
errors = [error for component in calendar.walk() for error in component.errors]
print(json.dumps({"events": events, "errors": len(errors), "name": str(calendar.get("X-WR-CALNAME", ""))}))
