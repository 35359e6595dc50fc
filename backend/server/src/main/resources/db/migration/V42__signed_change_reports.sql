-- Which signature a report stands by; none where staff took it down and nobody has signed it.
alter table change_report add column signature_number varchar(20) references signature (number);
alter table change_report_version add column signature_number varchar(20) references signature (number);
