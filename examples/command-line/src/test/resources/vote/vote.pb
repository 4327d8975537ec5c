META
key;value
description;Exemple : budget participatif d’une commune qui n’existe pas
country;Exemple
unit;Commune d’exemple
instance;2031
num_projects;8
num_votes;24
budget;110000
vote_type;approval
currency;TND
comment;#1: Everything in this file is made up.
language;fr
rule;unknown
PROJECTS
project_id;cost;votes;name
place;60000;14;Pavage de la place centrale
lampes;35000;12;Éclairage du centre
jeux;30000;9;Aire de jeux du quartier est
abribus;12000;8;Abribus du quartier est
biblio;18000;9;Ouverture de la bibliothèque le soir
arbres;12000;8;Arbres le long de l’oued
fontaine;25000;3;Fontaine publique
statue;5000;0;Statue à l’entrée de la ville
VOTES
voter_id;vote
v01;place,lampes,biblio
v02;place,lampes,biblio
v03;place,lampes,biblio
v04;place,lampes,biblio
v05;place,lampes,biblio
v06;place,lampes,arbres
v07;place,lampes,arbres
v08;place,lampes,arbres
v09;place,lampes,fontaine
v10;place,lampes,fontaine
v11;place,lampes,fontaine
v12;place,lampes
v13;place
v14;place
v15;jeux,abribus,arbres
v16;jeux,abribus,arbres
v17;jeux,abribus,arbres
v18;jeux,abribus,arbres
v19;jeux,abribus,arbres
v20;jeux,abribus,biblio
v21;jeux,abribus,biblio
v22;jeux,abribus,biblio
v23;jeux,biblio
v24;
